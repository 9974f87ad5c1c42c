// The real client of Weights & Biases: no server of its own starts here, so it judges ours.
import { run } from './cache.mjs'
import { env, preparePython } from './python.mjs'

/** The Python that runs it. */
export function prepareWandb() {
  return preparePython('wandb-0.31.0', (python) =>
    run(python, ['-c', 'import wandb; wandb.Artifact("a", "b")'], { env }),
  )
}
