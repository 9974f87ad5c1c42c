/** What is asked of W&B, in GraphQL. Fields are those that its own client reads. */

const ARTIFACT = `id digest state versionIndex artifactType { name } metadata
  artifactSequence { name project { name entity { name } } }
  createdBy { __typename ... on Run { name project { name entity { name } } } }`

/** An artifact by `collection:selector`. */
export const MEMBERSHIP = `query HoldoutArtifact($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    artifactCollectionMembership(name: $name) { versionIndex aliases { alias } artifact { ${ARTIFACT} } }
  }
}`

/** The same, of self-hosted servers that know no memberships yet. */
export const LEGACY_ARTIFACT = `query HoldoutArtifact($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) { artifact(name: $name) { ${ARTIFACT} } }
}`

/** Where an artifact's manifest can be fetched, for some minutes. */
export const MANIFEST = `query HoldoutManifest($id: ID!) { artifact(id: $id) { currentManifest { file { directUrl } } } }`

/** A run by its id, and the first pages of what it read and made. */
export const RUN = `query HoldoutRun($entity: String!, $project: String!, $run: String!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name displayName state commit config summaryMetrics }
  }
}`

/** A page of the artifacts that a run read. */
export const INPUTS = `query HoldoutInputs($entity: String!, $project: String!, $run: String!, $after: String) {
  project(name: $project, entityName: $entity) {
    run(name: $run) {
      inputArtifacts(after: $after, first: 100) {
        pageInfo { endCursor hasNextPage }
        edges { node { id digest versionIndex artifactType { name } artifactSequence { name } } }
      }
    }
  }
}`

/** Whose projects are meant where a name has no entity. */
export const VIEWER = 'query HoldoutViewer { viewer { entity } }'
