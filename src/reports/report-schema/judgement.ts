import { z } from 'zod'
import { count, level, maybe, maybeText, text } from './words.js'

/** What became of one rule. */
export const check = z
  .object({
    id: text('The rule’s id.'),
    outcome: z.enum(['completed', 'skipped', 'incomplete']).describe('"incomplete": it could not do its job.'),
    checked: count('How many things were looked at.'),
    total: count('How many there were.'),
    reason: maybeText('Why it was skipped or is incomplete.'),
  })
  .meta({ id: 'Check' })

/** Where something stands. */
export const location = z
  .object({ path: text('A file of the repository.'), line: maybe(z.int().min(1), 'Its line, from 1.') })
  .meta({ id: 'Location' })

/** One problem found. */
export const finding = z
  .object({
    rule: text('The id that a policy configures.'),
    level,
    message: text('What was expected and what was found. Holds text of the repository as it is: escape it.'),
    location,
    subject: text('What it is about: a metric "file:key", a split, a path. `accept` in the policy matches it.'),
    new: z.boolean().describe('False for what stood at base already.'),
    remedy: maybeText('What to do about it.'),
    command: maybeText('A command that does it, for a POSIX shell.'),
    examples: z.array(z.string()),
  })
  .meta({ id: 'Finding' })

/** Something that was not looked at. */
export const notChecked = z
  .object({ what: z.string(), reason: z.string(), remedy: z.string() })
  .meta({ id: 'NotChecked' })

const acceptance = z
  .object({
    rule: z.string(),
    subject: z.string(),
    by: text('Where the entry stands, for example ".github/holdout.yml:12".'),
    reason: z.string(),
    until: maybeText('The last day that it holds.'),
    expired: z.boolean().describe('True when it has ended and accepts nothing.'),
  })
  .meta({ id: 'Acceptance' })

const side = z.enum(['train', 'validation', 'test'])

const inferred = z
  .object({
    splits: z.array(
      z.object({
        name: z.string(),
        train: z.array(z.string()),
        validation: z.array(z.string()),
        test: z.array(z.string()),
      }),
    ),
    metricFiles: z.array(z.string()),
    policy: text('The policy that would say the same, as YAML; "" when nothing was inferred.'),
  })
  .describe('What was assumed because no policy said it.')

/** Who judged, by what. */
export const audit = z.object({
  tool: z.string(),
  version: z.string(),
  policy: z.object({
    path: maybeText('Null when there is no policy file and the defaults hold.'),
    sha: maybeText('The commit that it was read from; null for a file given on the command line.'),
    digest: maybeText('sha256 of its bytes.'),
    inferred: z.boolean().describe('True when there is no policy file.'),
  }),
  startedAt: z.string().describe('ISO-8601, UTC.'),
  finishedAt: z.string().describe('ISO-8601, UTC.'),
  accepted: z.array(acceptance),
  inferred,
})

const modelSide = z
  .object({
    reference: text('As it is written.'),
    location,
    pinned: maybeText('The form that names the same version and cannot move; null when it is not known.'),
    version: maybeText('The version that it stands for now; null for a run, or when it is not known.'),
    run: maybeText('The run that made it.'),
    commit: maybeText('The commit that the run says it ran on.'),
    missing: z.boolean().describe('True when the registry proves that there is no such thing.'),
    reason: maybeText('Why it is not known what it stands for.'),
  })
  .meta({ id: 'ModelSide' })

/** A reference to a registry that moved. */
export const model = z
  .object({
    name: text('How metrics, params and data name it: models/NAME.'),
    baseline: z.boolean().describe('True when base is the policy’s baseline, and not what stood at base.'),
    base: maybe(modelSide, 'Null when there was no reference.'),
    head: maybe(modelSide, 'Null when there is none any more.'),
  })
  .meta({ id: 'Model' })

/** How two sides of a split overlap. */
export const overlap = z
  .object({
    split: z.string(),
    declared: z.boolean().describe('False when the split was inferred.'),
    seen: side,
    unseen: side.describe('The side that must hold nothing of `seen`.'),
    files: count('Files of `unseen` at head whose content is also in `seen`.'),
    new: count('How many of them were not so at base.'),
    distinct: count('Distinct contents among them.'),
    total: count('Files of `unseen` at head.'),
    frequent: count('Files left out of `files` because their content is frequent in train at base.'),
    accepted: count('Files left out of `files` because the policy accepts their content.'),
    whole: z
      .boolean()
      .describe('False when files of either side could not be read: the counts are the least there is.'),
    movedToSeen: count('Files that went from `unseen` to `seen` since base.'),
    movedToUnseen: count('Files that went from `seen` to `unseen` since base.'),
  })
  .meta({ id: 'Overlap' })

/** How the rows of a split's test side overlap those of its train side. */
export const rowOverlap = z
  .object({
    split: z.string(),
    declared: z.boolean().describe('False when the split was inferred.'),
    seen: side,
    unseen: side,
    testRows: count('Rows of `unseen` at head that occur in `seen` too.'),
    new: count('How many of them did not at base.'),
    distinct: count('Distinct rows among them.'),
    trainRows: count('Rows of `seen` that are equal to them.'),
    test: count('Rows of `unseen`.'),
    train: count('Rows of `seen`.'),
    sameLabel: maybe(
      z.int().min(0),
      'Of testRows: train has the row with the same label. Null without a label column.',
    ),
    differentLabel: maybe(z.int().min(0), 'Of testRows: train has the row with other labels only.'),
    expectedByChance: z.number().min(0).describe('Affected test rows that a random split of the same rows would have.'),
    exact: z.boolean().describe('False where expectedByChance is an estimate.'),
    nearConstant: count(
      'Of testRows: rows that each make up more than 0.5 % of `seen`, or what `ignore-frequent` says.',
    ),
    nearConstantCounted: z.boolean().describe('False where the policy leaves them out of the judgement.'),
  })
  .meta({ id: 'RowOverlap' })

/** How one remote was asked for objects. */
export const lookup = z
  .object({
    remote: text('Its name in the configuration.'),
    method: z.enum(['list', 'stat']).describe('"list": pages that name many objects; "stat": one request for each.'),
    asked: count('Objects that were asked for.'),
    requests: count('Requests that it took, without those that were repeated.'),
  })
  .meta({ id: 'Lookup' })

/** How the members of one side changed. */
export const sideChange = z
  .object({
    split: z.string(),
    side,
    base: count('Its files at base.'),
    head: count('Its files at head.'),
    added: count('Files added since base, by content: a rename is none.'),
    removed: count('Files removed since base.'),
    whole: z.boolean().describe('False when files of the side could not be read: the counts say nothing.'),
  })
  .meta({ id: 'SideChange' })
