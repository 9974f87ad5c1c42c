import { say } from '../../src/message.js'
import type { Change, Report } from '../../src/model.js'
import { BASE, completed, finding, makeReport, metric, modified, side, skipped, ungated } from './builders.js'
import { hostile } from './hostile.js'
import { promotion } from './promotion.js'

const TRAIN_AND_TEST = {
  split: 'images',
  declared: false,
  seen: 'train',
  unseen: 'test',
  files: 0,
  fresh: 0,
  distinct: 0,
  total: 120,
  frequent: 0,
  accepted: 0,
  whole: true,
  migratedToTrain: 0,
  migratedToTest: 0,
} as const

const CHECKS = [
  completed('file-overlap', 1),
  completed('lock-inconsistent', 4),
  completed('metric-not-comparable', 6),
  completed('metric-regression', 6),
  completed('object-missing', 3),
  completed('pointer-unreadable', 5),
]

const INFERRED = {
  splits: [
    {
      name: 'images',
      sides: { train: ['data/images/train/**'], validation: [], test: ['data/images/test/**'] },
      declared: false,
      warmStart: false,
    },
  ],
  metricFiles: ['eval/metrics.json'],
  policy: `version: 1
splits:
  - name: images
    train: ["data/images/train/**"]
    test: ["data/images/test/**"]
metrics:
  - match: "eval/metrics.json:**"
`,
}

const NO_POLICY = { ...makeReport({}).audit, policy: { inferred: true } }

const LINEAGE = {
  nodes: [
    { id: 'data/images/train', kind: 'data', changed: true },
    { id: 'data/images/test', kind: 'data', changed: false },
    { id: 'train', kind: 'stage', changed: false },
    { id: 'models/fraud.pkl', kind: 'data', changed: true },
    { id: 'evaluate', kind: 'stage', changed: false },
    { id: 'eval/metrics.json', kind: 'data', changed: true },
  ],
  edges: [
    { from: 'data/images/train', to: 'train' },
    { from: 'train', to: 'models/fraud.pkl' },
    { from: 'models/fraud.pkl', to: 'evaluate' },
    { from: 'data/images/test', to: 'evaluate' },
    { from: 'evaluate', to: 'eval/metrics.json' },
  ],
} as const satisfies Report['lineage']

const TRAIN_DATA = 'data/images/train.dvc'

/** A pull request that touches no data. */
export function passQuiet(): Report {
  return makeReport({
    checks: CHECKS,
    overlaps: [TRAIN_AND_TEST],
    metrics: [metric('precision', 0.92, 0.92), metric('recall', 0.881, 0.881), ungated('drift', 4, 4, 'direction')],
  })
}

/** New training data and a slightly better model. */
export function passWithChanges(): Report {
  return makeReport({
    reason: say`nothing blocks the merge: gated 6 of 6 metrics, compared 1 of 1 changed split`,
    checks: [...CHECKS, skipped('row-overlap', say`no member of a split has rows`)],
    overlaps: [TRAIN_AND_TEST],
    sides: [
      { split: 'images', side: 'train', base: 1000, head: 1120, added: 120, removed: 0, whole: true },
      { split: 'images', side: 'test', base: 120, head: 120, added: 0, removed: 0, whole: true },
    ],
    metrics: [
      metric('precision', 0.92, 0.927),
      metric('recall', 0.881, 0.874),
      metric('log_loss', 0.3412, 0.3298, { direction: 'lower', limits: { maxDropRelative: 0.1 } }),
      metric('auc', 0.961, 0.961),
      ungated('drift', 4, 5.25, 'direction'),
      ungated('support', 1200, 1200, 'count'),
    ],
    data: [
      modified(
        'data/images/train/',
        side(TRAIN_DATA, 'cfa72ff', 48_200_000, 1000),
        side(TRAIN_DATA, 'd1f6e05', 54_100_000, 1120),
      ),
      modified('models/fraud.pkl', side('dvc.lock', '7b3e9a1', 10_400_000), side('dvc.lock', 'e04c2d8', 10_400_012)),
    ],
    params: [
      { file: 'params.yaml', key: 'train.epochs', base: 10, head: 12, place: { path: 'params.yaml', line: 3 } },
      {
        file: 'params.yaml',
        key: 'train.layers',
        base: [64, 32],
        head: [64, 64, 32],
        place: { path: 'params.yaml', line: 4 },
      },
    ],
    lineage: LINEAGE,
    inferred: INFERRED,
    audit: NO_POLICY,
  })
}

const OVERLAP = say`split ${'images'}: expected no new test file in train, found 2 of 120 (1.7 %)`

/** The founding story: precision fell, because test files bled into train. */
export function failTwoReasons(): Report {
  const changes = passWithChanges()
  return {
    ...changes,
    verdict: 'fail',
    reason: OVERLAP,
    findings: [
      finding('file-overlap', {
        message: OVERLAP,
        remedy: say`Take the files out of ${'data/images/train/'}, run ${'dvc commit'} and train again`,
        command: `git checkout ${BASE.slice(0, 12)} -- 'data/images/train.dvc' && dvc checkout 'data/images/train.dvc'`,
        examples: [
          say`${'data/images/test/0013.png'} is ${'data/images/train/1013.png'}`,
          say`${'data/images/test/0077.png'} is ${'data/images/train/1077.png'}`,
        ],
        place: { path: TRAIN_DATA, line: 2 },
        subject: 'images',
      }),
      finding('metric-regression', {
        message: say`${'precision'} in ${'eval/metrics.json'}: expected at most 0.02 lower than base, found 0.92 → 0.88 (−4.0 pp, −4.35 %)`,
        remedy: say`Find what changed in the data above, or have the change accepted in ${'.github/holdout.yml'} on the target branch`,
        place: { path: 'eval/metrics.json', line: 2 },
        subject: 'eval/metrics.json:precision',
      }),
      finding('unsafe-model-format', {
        level: 'note',
        message: say`${'models/fraud.pkl'} is a pickle: loading it runs code`,
        place: { path: 'dvc.lock', line: 14 },
        subject: 'models/fraud.pkl',
        new: false,
      }),
      finding('metric-regression', {
        level: 'warning',
        message: say`${'recall'} in ${'eval/metrics.json'}: expected at most 0.01 lower than base, found 0.881 → 0.866 (−1.5 pp, −1.7 %)`,
        place: { path: 'eval/metrics.json', line: 3 },
        subject: 'eval/metrics.json:recall',
      }),
    ],
    metrics: [
      metric('precision', 0.92, 0.88, { level: 'error' }),
      metric('recall', 0.881, 0.866, { level: 'warning' }),
      ...changes.metrics.slice(2),
    ],
    overlaps: [{ ...TRAIN_AND_TEST, files: 2, fresh: 2, distinct: 2, migratedToTrain: 0 }],
    notChecked: [
      {
        what: say`rows of ${'data/images/test/'}`,
        reason: say`images have no rows`,
        remedy: say`Nothing to do`,
      },
    ],
  }
}

/** A manifest out of reach: nothing can be said about overlap. */
export function inconclusive(): Report {
  const reason = say`the manifest of ${'data/images/train/'} is not reachable on the remote ${'storage'}: access denied`
  return makeReport({
    verdict: 'inconclusive',
    reason: say`1 of 6 checks could not do its job: ${reason}`,
    remedy: say`Give the workflow read access to ${'s3://acme-ml/store'}`,
    checks: [{ id: 'file-overlap', outcome: 'incomplete', checked: 0, total: 1, reason }, ...CHECKS.slice(1)],
    metrics: passWithChanges().metrics,
    sides: [],
    data: [
      {
        ...modified(
          'data/images/train/',
          side(TRAIN_DATA, 'cfa72ff', 48_200_000, 1000),
          side(TRAIN_DATA, 'd1f6e05', 54_100_000, 1120),
        ),
        type: 'unknown',
        reason: say`its manifest is out of reach, so the files inside are not listed`,
      },
    ],
    notChecked: [
      {
        what: say`overlap of train and test of ${'images'}`,
        reason,
        remedy: say`Give the workflow read access to ${'s3://acme-ml/store'}`,
      },
    ],
    inferred: INFERRED,
    audit: NO_POLICY,
  })
}

/** The pull request that brings DVC: base had nothing to compare with. */
export function firstRun(): Report {
  const later = say`starts with the next pull request`
  const ids = ['file-overlap', 'metric-not-comparable', 'metric-regression', 'lock-inconsistent']
  const added = (path: string, pointer: string, hash: string, size: number, files?: number): Change => ({
    type: 'added',
    path,
    directory: path.endsWith('/'),
    head: side(pointer, hash, size, files),
  })
  return makeReport({
    reason: say`base has no data to compare with; the comparison starts with the next pull request`,
    checks: [...ids.map((id) => skipped(id, later)), completed('pointer-unreadable', 4)],
    data: [
      added('data/images/train/', TRAIN_DATA, 'cfa72ff', 48_200_000, 1000),
      added('data/images/test/', 'data/images/test.dvc', 'ab12f00', 5_800_000, 120),
      added('models/fraud.pkl', 'dvc.lock', '7b3e9a1', 10_400_000),
    ],
    metrics: [metric('precision', 0, 0.92), metric('recall', 0, 0.881)].map(
      ({ base: _base, change: _change, limits: _limits, ...rest }) => ({
        ...rest,
        ungated: 'new' as const,
      }),
    ),
    overlaps: [TRAIN_AND_TEST],
    sides: [
      { split: 'images', side: 'train', base: 0, head: 1000, added: 1000, removed: 0, whole: true },
      { split: 'images', side: 'test', base: 0, head: 120, added: 120, removed: 0, whole: true },
    ],
    notChecked: ids.slice(1).map((id) => ({ what: say`${id}`, reason: later, remedy: [] })),
    inferred: INFERRED,
    audit: NO_POLICY,
  })
}

/** As many changes as a data set of images brings. */
export function manyChanges(count = 10_000): Report {
  const files = Array.from({ length: count - 1 }, (_, index): Change => {
    const path = `data/images/train/2026-05/camera-${index % 7}/frame-${String(index).padStart(6, '0')}.png`
    const head = side(TRAIN_DATA, index.toString(16).padStart(7, '0'), 40_000 + index)
    return { type: 'added', path, directory: false, head }
  })
  return {
    ...passWithChanges(),
    data: [
      modified(
        'data/images/train/',
        side(TRAIN_DATA, 'cfa72ff', 48_200_000, 1000),
        side(TRAIN_DATA, 'd1f6e05', 448_100_000, 999 + count),
      ),
      ...files,
    ],
    sides: [
      { split: 'images', side: 'train', base: 1000, head: 999 + count, added: count - 1, removed: 0, whole: true },
      { split: 'images', side: 'test', base: 120, head: 120, added: 0, removed: 0, whole: true },
    ],
    metrics: Array.from({ length: 300 }, (_, index) =>
      metric(`slices.customer_${index}.precision`, 0.9, 0.9 + (index % 3) / 1000),
    ),
    params: Array.from({ length: 200 }, (_, index) => ({
      file: 'params.yaml',
      key: `grid.point_${index}.learning_rate`,
      base: 0.1,
      head: (101 + index) / 1000,
      place: { path: 'params.yaml', line: index + 1 },
    })),
  }
}

/** A policy that does not validate: the guard could not start. */
export function usageError(): Report {
  const { head: _head, ...rest } = makeReport({
    verdict: null,
    reason: say`unknown key ${'max-dorp'} in ${'metrics[0]'}`,
    remedy: say`Did you mean ${'max-drop'}?`,
    place: { path: '.github/holdout.yml', line: 12 },
  })
  return rest
}

/** Every sample by the name of its preview file. */
export const SAMPLES: Readonly<Record<string, () => Report>> = {
  'pass-quiet': passQuiet,
  'pass-with-changes': passWithChanges,
  'fail-two-reasons': failTwoReasons,
  inconclusive,
  'first-run': firstRun,
  promotion,
  'many-changes': manyChanges,
  hostile: () => hostile(),
  'usage-error': usageError,
}
