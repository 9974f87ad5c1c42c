/** Every noun of Holdout as plain readonly data, one file for each part of the story; they import only one another. */

export type * from './model/diff.js'
export type * from './model/git.js'
export type * from './model/judgement.js'
export type * from './model/pointers.js'
export type * from './model/policy.js'
export type * from './model/registries.js'
export type * from './model/report.js'
export type * from './model/rows.js'
export type * from './model/snapshot.js'
export * from './model/splits.js'
export type * from './model/words.js'
