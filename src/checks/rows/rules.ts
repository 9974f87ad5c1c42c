import type { Rule } from '../contract.js'

/** Rows of test that train has too. */
export const ROW_OVERLAP: Rule = {
  id: 'row-overlap',
  level: 'error',
  means:
    'Rows of the test set that occur in the training set too (or in validation; validation rows in train are a warning), compared cell by cell in a canonical form: CSV, TSV, JSON Lines and Parquet, compressed or not, each against each. Label, ignored, group and time columns are no part of a row. New rows are an error when they are more than chance explains (fewer than 5 expected, more than 1.5 times as many as expected, or a base that kept equal rows on one side), else a warning: a random split of data with duplicates shares some. Near-constant rows, each more than 0.5 % of train, are shown apart; they count unless the policy leaves them out. An id that is new in every row hides all overlap, and a note says so.',
  why: 'A model that has seen its test rows scores too well on them, also where files differ and no digest tells.',
  mend: 'Remove the rows from one side and split by a hash of the row, so that equal rows go the same way. `holdout overlap TRAIN TEST` counts them again.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud, ignore: [id] }   # or rows: raw\noverlap:\n  rows: { max-new: 0 }                        # strict: chance does not excuse\n  # rows: { ignore-frequent: true }           # near-constant rows do not count\n  # rows: { max-minutes: 30 }                 # for tables that take long to read',
}

/** Entities that stand on both sides. */
export const GROUP_OVERLAP: Rule = {
  id: 'group-overlap',
  level: 'error',
  means:
    'Values of the configured group columns (a customer, a patient, a session), or of a pattern over the paths of files, that occur in train and in test. Rows of one entity resemble each other, so a model recognises it. Where the policy names none, a column named like the id of an entity (`customer_id`, `patientId`, `user`) whose values stand on both sides is a note (in tables of up to 256 MiB).',
  why: 'Scores on entities that the model knows say nothing of new ones.',
  mend: 'Split by the group: all rows of an entity go to one side.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { group: [customer_id] }              # several columns together name one entity\n  - name: scans\n    train: [scans/train]\n    test: [scans/test]\n    rows: { group: { path: "patient-(\\d+)/" } } # the path of each file names it',
}

/** Test rows that are not later than train's. */
export const TIME_OVERLAP: Rule = {
  id: 'time-overlap',
  level: 'error',
  means:
    'Test rows whose time lies before the latest row of train, or is equal to one of train’s. Times are ISO-8601 or numbers, or written as the policy says; a gap may be asked for behind train. What cannot be read as a time is incomplete.',
  why: 'A model that has seen the future of its test rows predicts what it remembers.',
  mend: 'Split at one moment: train before, test after.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { time: created_at }\n    # or { time: { column: created_at, format: "%d.%m.%Y", gap: 7d } }',
}

/** A label that only test knows. */
export const NEW_LABEL: Rule = {
  id: 'new-label',
  level: 'error',
  means: 'Labels of the test set that no row of train has. Their number is reported, never the labels.',
  why: 'No model can learn a label that it never sees; the metric falls for a reason that no training mends.',
  mend: 'Look for a typing error in the labels of one side (`fraud.` and `fraud`), or add examples to train.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
}

/** Equal features with different labels. */
export const LABEL_CONFLICT: Rule = {
  id: 'label-conflict',
  level: 'warning',
  means:
    'Rows with equal features and different labels: inside train, inside test, or between them. Their number is reported; more than at base is a warning.',
  why: 'At least one of the labels is wrong, or the features do not tell the classes apart: the metric has a ceiling.',
  mend: 'Look at the rows again, and label them alike.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
}

/** A side that changed its size, columns or labels. */
export const DATA_SHAPE: Rule = {
  id: 'data-shape',
  level: 'warning',
  means:
    'A side of a split (train, validation, test) changed by more than 10 % in rows, files or bytes (a warning), lost half or more, or all (an error; where rows are counted, fewer files or bytes alone are a warning); columns were removed or hold another kind of value (an error) or were added (a warning); the share of a label moved by more than 5 points, or the population stability index of the labels is above 0.1 (a warning).',
  why: 'A filter that went wrong halves a data set without a word, and a column that became text trains nothing.',
  mend: 'Look at what the pull request does to the data; have an intended change accepted in the policy on the target branch.',
  configure: 'accept:\n  - { rule: data-shape, subject: "fraud", until: 2026-12-31, reason: "new source, see #41" }',
}
