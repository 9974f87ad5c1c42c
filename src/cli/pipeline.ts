/** What the commands share, loaded as one chunk while git works: many small chunks cost more to load than their code. */
export { RULES } from '../checks/registry.js'
export { compare } from '../compare.js'
export { answerStart } from '../report.js'
export { renderDiff } from '../reports/diff.js'
export { renderDvc } from '../reports/dvc.js'
export { findReporter } from '../reports/registry.js'
export { run } from '../run.js'
