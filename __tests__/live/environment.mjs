// Makes what the live tests need, once into a cache folder, reused from then on: the real DVC, a real S3 server, a real
// workflow runner.
// Jest calls the default export before the live tests; `node __tests__/live/environment.mjs` does the same by hand.
import { prepareAct, prepareNode } from './setup/act.mjs'
import { announce } from './setup/cache.mjs'
import { prepareDvc } from './setup/dvc.mjs'
import { prepareS3Server } from './setup/s3-server.mjs'

const DVC = ['3.67.1', '2.45.1']

/** Prepares each part and tells the tests, through the environment, where it is or why it is not there. */
export default async function prepareLiveTests() {
  await Promise.all([
    ...DVC.map((version) => announce(`dvc ${version}`, `HOLDOUT_DVC_${version}`, () => prepareDvc(version))),
    announce('S3 server', 'HOLDOUT_S3_SERVER', prepareS3Server),
    announce('act', 'HOLDOUT_ACT', prepareAct),
    announce('Node 24', 'HOLDOUT_ACT_NODE', prepareNode),
  ])
}

if (process.argv[1] === import.meta.filename) await prepareLiveTests()
