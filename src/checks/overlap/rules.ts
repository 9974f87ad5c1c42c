import type { Rule } from '../contract.js'

/** The same content stands in train and in a side that must stay unseen. */
export const FILE_OVERLAP: Rule = {
  id: 'file-overlap',
  level: 'error',
  means:
    'A file of the test set has the same content as a file of the training set, by digest: renamed files and files inside DVC directories included. Base and head are compared, so that only what the pull request introduces fails. Also: train against validation (a warning), validation against test (an error), and test against the data that the lock says the model was trained on.',
  why: 'A model that has seen its test samples scores too well on them. The offline metric rises, and production gets worse.',
  mend: 'Take the samples out of train (or out of test), run the pipeline again, and push. `holdout diff data BASE HEAD` lists what moved. Roll the pointer file back to base if in doubt.',
  configure:
    'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\noverlap:\n  files: { max-new: 0 }\naccept:                          # contents that may stand in both\n  - { rule: file-overlap, subject: "md5:acbd18db4cc2f85cedef654fccc4a4d8", reason: "blank page" }',
}

/** Samples changed sides. */
export const SPLIT_MIGRATION: Rule = {
  id: 'split-migration',
  level: 'error',
  means:
    'A sample that was in the test set at base is in the training set at head, and no longer in test (an error). The reverse, from train into test, is a warning, and an error with `warm-start: true`.',
  why: 'Numbers of two commits can only be compared on samples that neither model has seen. A test sample moved into train makes every earlier and later comparison with it void; a train sample moved into test was seen by every model that starts from base.',
  mend: 'Move the samples back, or make a new test set that no model has seen and score both models on it.',
  configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\n    warm-start: true',
}
