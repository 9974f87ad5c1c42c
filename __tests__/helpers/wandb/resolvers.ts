import type { Collection, FakeProject, FakeRun, Version } from './world.js'

/** Where a manifest can be fetched, once it was asked for. */
type Sign = (id: string, manifest: object) => string

/** The answers of the schema's `Query`: graphql-js calls the functions with the arguments of the field. */
export function makeRoot(projects: Readonly<Record<string, FakeProject>>, sign: Sign): object {
  const views = new Map(Object.entries(projects).map(([name, project]) => [name, new ProjectView(name, project, sign)]))
  return {
    viewer: {
      id: 'VTE=',
      entity: 'acme',
      username: 'robot',
      email: 'robot@acme.test',
      flags: '{}',
      teams: { edges: [] },
    },
    serverInfo: { features: [] },
    project: ({ name, entityName }: { name: string; entityName: string }) => views.get(`${entityName}/${name}`) ?? null,
    artifact: ({ id }: { id: string }) => [...views.values()].map((view) => view.artifact(id)).find(Boolean) ?? null,
  }
}

class ProjectView {
  readonly name: string
  readonly entity: { readonly name: string }
  readonly id = 'UDE='
  readonly internalId = 'UHJvamVjdEludGVybmFsSWQ6MQ=='

  constructor(
    full: string,
    private readonly project: FakeProject,
    private readonly sign: Sign,
  ) {
    const [entity = '', name = ''] = full.split('/')
    this.name = name
    this.entity = { name: entity }
  }

  artifactCollectionMembership({ name }: { name: string }): object | null {
    const [collection = '', selector = 'latest'] = name.split(':')
    const found = this.project.collections[collection]
    const index =
      found?.versions.findIndex(({ aliases }, at) => selector === `v${at}` || aliases.includes(selector)) ?? -1
    const version = found?.versions[index]
    if (found === undefined || version === undefined) return null
    return {
      id: idOf('Member', collection, index),
      versionIndex: index,
      createdAt: CREATED,
      aliases: this.aliases(collection, version),
      artifactCollection: this.collection(collection),
      artifact: this.describe(collection, found, index),
    }
  }

  artifact(id: string): object | undefined {
    for (const [name, collection] of Object.entries(this.project.collections)) {
      const index = collection.versions.findIndex((_, at) => idOf('Artifact', name, at) === id)
      if (index >= 0) return this.describe(name, collection, index)
    }
    return undefined
  }

  run({ name }: { name: string }): object | null {
    const run = this.project.runs[name]
    return run === undefined ? null : this.describeRun(name, run)
  }

  private describe(name: string, { type, versions }: Collection, index: number): object {
    const { made, state = 'COMMITTED', run, ...version } = versions[index] as Version
    const id = idOf('Artifact', name, index)
    const files = Object.values((made.manifest as { contents: Record<string, { size?: number }> }).contents)
    return {
      id,
      artifactSequence: this.collection(name),
      versionIndex: index,
      artifactType: { name: type },
      metadata: '{}',
      ttlDurationSeconds: -2,
      ttlIsInherited: true,
      tags: [],
      historyStep: 0,
      state,
      size: String(files.reduce((sum, { size = 0 }) => sum + size, 0)),
      digest: made.digest,
      digestAlgorithm: 'MANIFEST_MD5',
      commitHash: id,
      fileCount: files.length,
      createdAt: CREATED,
      updatedAt: CREATED,
      aliases: this.aliases(name, { made, ...version }),
      currentManifest: () => ({ file: { directUrl: this.sign(id, made.manifest) } }),
      createdBy: () => (run === undefined ? null : this.run({ name: run })),
    }
  }

  private describeRun(name: string, run: FakeRun): object {
    return {
      __typename: 'Run',
      projectId: 1,
      id: idOf('Run', name, 0),
      name,
      displayName: run.displayName,
      tags: [],
      state: 'finished',
      config: JSON.stringify(run.config),
      summaryMetrics: JSON.stringify(run.summary),
      systemMetrics: '{}',
      commit: run.commit,
      readOnly: false,
      createdAt: CREATED,
      heartbeatAt: CREATED,
      description: '',
      historyLineCount: 1,
      historyKeys: { keys: {} },
      user: { id: 'VTE=', username: 'robot', name: 'robot' },
      project: this,
      inputArtifacts: page(run.used.map((used) => this.artifactCollectionMembership({ name: used }))),
      outputArtifacts: page(this.madeBy(name)),
    }
  }

  private madeBy(run: string): readonly object[] {
    return Object.entries(this.project.collections).flatMap(([name, collection]) =>
      collection.versions.flatMap((version, index) =>
        version.run === run ? [{ artifact: this.describe(name, collection, index) }] : [],
      ),
    )
  }

  private aliases(collection: string, { aliases }: Pick<Version, 'aliases' | 'made'>): readonly object[] {
    const artifactCollection = this.collection(collection)
    return aliases.map((alias) => ({ id: idOf('Alias', alias, 0), alias, artifactCollection }))
  }

  private collection(name: string): object {
    return { __typename: 'ArtifactSequence', name, project: this }
  }
}

const CREATED = '2026-01-01T00:00:00Z'

/** Pages of one, so that whoever does not turn them sees too little. */
function page(memberships: readonly (object | null)[]) {
  const nodes = memberships.map((membership) => (membership as { artifact: object } | null)?.artifact)
  return ({ after }: { after?: string | null }) => {
    const start = after ? Number(after) : 0
    const hasNextPage = start + 1 < nodes.length
    return {
      totalCount: nodes.length,
      pageInfo: { endCursor: String(start + 1), hasNextPage },
      edges: nodes.slice(start, start + 1).map((node) => ({ node })),
    }
  }
}

function idOf(kind: string, name: string, index: number): string {
  return btoa(`${kind}:${name}:${index}`)
}
