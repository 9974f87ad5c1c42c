import type { MlflowWorld } from './world.js'

/** The files that MLflow's file store would write for a world: as many of them as anybody reads. */
export function writeMlruns({ runs, models }: MlflowWorld, root = 'mlruns'): Record<string, string> {
  const files: Record<string, string> = { [`${root}/0/meta.yaml`]: 'experiment_id: "0"\nname: Default\n' }
  for (const [name, run] of Object.entries(runs)) {
    const home = `${root}/1/${idOf(name)}`
    const stage = run.deleted === true ? 'deleted' : 'active'
    files[`${home}/meta.yaml`] = `experiment_id: '1'\nlifecycle_stage: ${stage}\nrun_id: ${idOf(name)}\nstatus: 3\n`
    for (const [key, value] of Object.entries(run.metrics)) {
      // What was logged first is no answer.
      files[`${home}/metrics/${key}`] = `1700000000001 ${value} 9\n1700000000000 0.5 1\n`
    }
    for (const [key, value] of Object.entries(run.params)) files[`${home}/params/${key}`] = value
    for (const [context, { name: set, rows }] of Object.entries(run.datasets ?? {})) {
      const id = Buffer.from(`${set}${rows.join()}`).toString('hex')
      files[`${root}/1/datasets/${id}/meta.yaml`] = `name: ${set}\ndigest: d${rows.join('')}\n`
      files[`${home}/inputs/${id}/meta.yaml`] =
        `source_id: ${id}\nsource_type: DATASET\ntags:\n  mlflow.data.context: ${context}\n`
    }
  }
  for (const [name, { versions, aliases }] of Object.entries(models)) {
    files[`${root}/models/${name}/meta.yaml`] = `name: ${name}\n`
    versions.forEach(({ run, stage = 'None', deleted }, index) => {
      files[`${root}/models/${name}/version-${index + 1}/meta.yaml`] = [
        `current_stage: ${deleted === true ? 'Deleted_Internal' : stage}`,
        'model_id: null',
        `name: ${name}`,
        `run_id: ${run === undefined ? "''" : idOf(run)}`,
        'status: READY',
        `version: ${index + 1}`,
        '',
      ].join('\n')
    })
    for (const [alias, version] of Object.entries(aliases))
      files[`${root}/models/${name}/aliases/${alias}`] = `${version}`
  }
  return files
}

/** The id of a run: 32 hex digits. */
export function idOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(32, '0')
}
