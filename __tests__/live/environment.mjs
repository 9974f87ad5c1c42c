// Makes what the live tests need, once into a cache folder, reused from then on: the real DVC, a real S3 server, emulators
// of Google's and Azure's stores, a real workflow runner.
// Jest calls the default export before the live tests; `node __tests__/live/environment.mjs` does the same by hand.
import { prepareAct, prepareNode } from './setup/act.mjs'
import { prepareAzurite } from './setup/azurite.mjs'
import { announce } from './setup/cache.mjs'
import { prepareNginx, prepareSshd } from './setup/debian.mjs'
import { prepareDvc } from './setup/dvc.mjs'
import { prepareGcsServer } from './setup/gcs.mjs'
import { prepareGiftless, prepareGitLfs, prepareLfsTestServer } from './setup/lfs.mjs'
import { prepareMlflow } from './setup/mlflow.mjs'
import { prepareS3Server } from './setup/s3-server.mjs'
import { prepareWandb } from './setup/wandb.mjs'

/** Each DVC and the Python that it runs on; older ones on demand only: HOLDOUT_LIVE_ALL=1. */
const DVC = Object.entries({ '3.67.1': '3.11', '2.45.1': '3.11' })
const OLDER = Object.entries({ '0.94.1': '3.8', '1.11.16': '3.8', '2.0.18': '3.9', '2.10.2': '3.9', '3.0.0': '3.11' })

/** Prepares each part and tells the tests, through the environment, where it is or why it is not there. */
export default async function prepareLiveTests() {
  const wanted = process.env.HOLDOUT_LIVE_ALL ? [...DVC, ...OLDER] : DVC
  await Promise.all([
    ...wanted.map(([version, python]) =>
      announce(`dvc ${version}`, `HOLDOUT_DVC_${version}`, () => prepareDvc(version, python)),
    ),
    announce('S3 server', 'HOLDOUT_S3_SERVER', prepareS3Server),
    announce('GCS emulator', 'HOLDOUT_GCS_SERVER', prepareGcsServer),
    announce('Azurite', 'HOLDOUT_AZURITE', prepareAzurite),
    announce('nginx', 'HOLDOUT_NGINX', prepareNginx),
    announce('sshd', 'HOLDOUT_SSHD', prepareSshd),
    announce('wandb', 'HOLDOUT_WANDB', prepareWandb),
    ...(process.env.HOLDOUT_LIVE_ALL
      ? [announce('mlflow 2.22.2', 'HOLDOUT_MLFLOW_2', () => prepareMlflow('2.22.2'))]
      : []),
    announce('mlflow 3.17.2', 'HOLDOUT_MLFLOW', () => prepareMlflow('3.17.2')),
    announce('git-lfs', 'HOLDOUT_GIT_LFS', prepareGitLfs),
    announce('giftless', 'HOLDOUT_GIFTLESS', prepareGiftless),
    ...(process.env.HOLDOUT_LIVE_ALL
      ? [announce('lfs-test-server', 'HOLDOUT_LFS_TEST_SERVER', prepareLfsTestServer)]
      : []),
    announce('act', 'HOLDOUT_ACT', prepareAct),
    announce('Node 24', 'HOLDOUT_ACT_NODE', prepareNode),
  ])
}

if (process.argv[1] === import.meta.filename) await prepareLiveTests()
