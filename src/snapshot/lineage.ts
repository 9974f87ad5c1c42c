import type { Change, Lineage, Snapshot, Stage } from '../model.js'

/** Head's pipeline as a graph of data and stages; a stage is changed when what it reads or writes is. */
export function drawLineage(
  base: Snapshot,
  head: Snapshot,
  data: readonly Change[],
  changed: ReadonlySet<string>,
): Lineage {
  const touched = new Set([...changed, ...data.map((change) => change.path.replace(/\/$/, ''))])
  const before = new Map(base.stages.map((stage) => [identify(stage), fingerprint(stage)]))
  const nodes = new Map<string, Lineage['nodes'][number]>()
  const edges: { from: string; to: string }[] = []
  for (const stage of head.stages) {
    const id = identify(stage)
    nodes.set(`stage ${id}`, { id, kind: 'stage', changed: before.get(id) !== fingerprint(stage) })
    for (const { path } of [...stage.deps, ...stage.outs]) {
      nodes.set(`data ${path}`, { id: path, kind: 'data', changed: touched.has(path) })
    }
    edges.push(
      ...stage.deps.map(({ path }) => ({ from: path, to: id })),
      ...stage.outs.map(({ path }) => ({ from: id, to: path })),
    )
  }
  return { nodes: [...nodes.values()], edges }
}

/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. Stage files go by their path. */
function identify(stage: Stage): string {
  if (stage.name === stage.place.path) return stage.name
  const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '')
  return folder === '' ? stage.name : `${folder}:${stage.name}`
}

function fingerprint(stage: Stage): string {
  return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]))
}
