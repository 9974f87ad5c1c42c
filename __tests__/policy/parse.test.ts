import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { DEFAULT_POLICY } from '../../src/policy/defaults.js'
import { parsePolicy } from '../../src/policy/parse.js'
import { policyOf, problemsOf } from './parsing.js'

/** The example of DESIGN.md section 4. */
const EXAMPLE = `version: 1
splits:
  - name: fraud
    train: [data/train.csv]
    validation: [data/val.csv]
    test: [data/test.csv]
    rows:
      label: is_fraud          # hashed apart from the features
      ignore: [id]
      group: [customer_id]     # must not appear in both splits
      time: created_at         # test must not precede train
overlap:
  files: { max-new: 0 }
  # rows: { max-new: 0 }    # unset: new overlap beyond chance is an error, the rest a warning; 0 is strict
mode: enforce                # or report: comment only
metrics:                     # first match wins; metrics that none matches keep the defaults
  - match: "**:precision"      # glob over file:key; the key glob is tried on the dotted key and on its last segment
    direction: higher
    max-drop: 0.01             # absolute; equality passes
    max-drop-relative: 2%      # \`combine: any | all\`, default any
    floor: 0.90
    level: error
accept:                      # the way out, reviewed on base before the PR that needs it
  - { rule: metric-regression, subject: "**:precision", until: 2026-12-31, reason: "new label policy, see #41" }
models:
  - { name: fraud, uri: "models:/fraud@champion" }
on-inconclusive: fail
`

describe('a policy', () => {
  it('says what the example of the design says', async () => {
    expect(await policyOf(EXAMPLE)).toEqual({
      source: {
        path: 'p.yml',
        inferred: false,
        digest: `sha256:${createHash('sha256').update(EXAMPLE).digest('hex')}`,
      },
      splits: [
        {
          name: 'fraud',
          sides: { train: ['data/train.csv'], validation: ['data/val.csv'], test: ['data/test.csv'] },
          declared: true,
          warmStart: false,
          rows: { label: 'is_fraud', ignore: ['id'], group: ['customer_id'], time: 'created_at' },
        },
      ],
      maxNewFiles: 0,
      metrics: [
        {
          match: '**:precision',
          file: '**',
          key: 'precision',
          direction: 'higher',
          limits: { maxDrop: 0.01, maxDropRelative: 0.02, floor: 0.9, combine: 'any' },
          level: 'error',
          place: { path: 'p.yml', line: 17 },
        },
      ],
      params: [],
      accept: [
        {
          rule: 'metric-regression',
          subject: '**:precision',
          until: '2026-12-31',
          reason: 'new label policy, see #41',
          place: { path: 'p.yml', line: 24 },
        },
      ],
      mode: 'enforce',
      onInconclusive: 'fail',
      models: [{ name: 'fraud', uri: 'models:/fraud@champion', place: { path: 'p.yml', line: 26 } }],
      references: [],
    })
  })

  it('has every key optional, and then the defaults', async () => {
    for (const text of ['', '# nothing\n', '{}', 'version: 1\n']) {
      expect(await policyOf(text)).toEqual({ ...DEFAULT_POLICY, source: expect.objectContaining({ inferred: false }) })
    }
  })

  it('knows the commit that it was read from', async () => {
    const parsed = await parsePolicy('p.yml', Buffer.from(''), 'abc')
    expect(parsed).toMatchObject({ ok: true, policy: { source: { sha: 'abc' } } })
  })

  it('takes one glob for a list of one', async () => {
    const { splits, params } = await policyOf(
      'splits:\n  - {name: a, train: t/**, test: [e, "f/*"], warm-start: true}\nparams: conf/*.yaml\n',
    )
    expect(splits?.[0]).toMatchObject({
      sides: { train: ['t/**'], validation: [], test: ['e', 'f/*'] },
      warmStart: true,
    })
    expect(params).toEqual(['conf/*.yaml'])
  })

  it.each([
    ['2%', 0.02],
    ['2 %', 0.02],
    ['0.5%', 0.005],
    ['7%', 0.07],
    ['100%', 1],
    ['0.02', 0.02],
    ['0', 0],
  ])('reads the share %s as %d', async (written, share) => {
    const { metrics } = await policyOf(`metrics: [{match: "m:k", max-drop-relative: ${written}}]`)
    expect(metrics[0]?.limits).toEqual({ maxDropRelative: share, combine: 'any' })
  })

  it('has no limits where a rule sets none, and splits a match at its first colon', async () => {
    const { metrics } = await policyOf('metrics: [{match: "m.json:a:b", level: note}]')
    expect(metrics).toEqual([
      { match: 'm.json:a:b', file: 'm.json', key: 'a:b', level: 'note', place: { path: 'p.yml', line: 1 } },
    ])
  })

  it('accepts any subject where none is named', async () => {
    expect((await policyOf('accept: [{rule: metric-missing, reason: y}]')).accept).toEqual([
      { rule: 'metric-missing', subject: '**', reason: 'y', place: { path: 'p.yml', line: 1 } },
    ])
  })

  it('keeps an empty list of splits: nothing is inferred', async () => {
    expect((await policyOf('splits: []\n')).splits).toEqual([])
    expect(await policyOf('')).not.toHaveProperty('splits')
  })

  it('says how rows are read, as lines or by columns', async () => {
    const { splits, maxNewRows } = await policyOf(
      'overlap:\n  rows: {max-new: 0}\nsplits:\n- {name: a, train: x, test: y, rows: raw}\n- name: b\n  train: x\n  test: y\n  rows: {ignore: id, delimiter: ";", header: false, na-values: [NA], round: 3}\n',
    )
    expect(maxNewRows).toBe(0)
    expect(splits?.map((split) => split.rows)).toEqual([
      { raw: true },
      { ignore: ['id'], delimiter: ';', header: false, naValues: ['NA'], round: 3 },
    ])
  })

  it('names models by a reference, or by a file and a key, and files of references', async () => {
    const { models, references } = await policyOf(
      'references: deploy/*.yaml\nmodels:\n- {name: a, uri: "e/p/a:best"}\n- {name: b, file: x.env, key: MODEL, baseline: "models:/b@champion"}\n',
    )
    expect(references).toEqual(['deploy/*.yaml'])
    expect(models).toEqual([
      { name: 'a', uri: 'e/p/a:best', place: { path: 'p.yml', line: 3 } },
      { name: 'b', file: 'x.env', key: 'MODEL', baseline: 'models:/b@champion', place: { path: 'p.yml', line: 4 } },
    ])
  })
})

describe('an unknown key', () => {
  it.each([
    ['metric: []\n', '1: unknown key metric → Did you mean metrics?'],
    ['Splits: []\n', '1: unknown key Splits → Did you mean splits?'],
    ['on_inconclusive: warn\n', '1: unknown key on_inconclusive → Did you mean on-inconclusive?'],
    [
      'zebra: 1\n',
      '1: unknown key zebra → Known keys here: version, splits, overlap, mode, metrics, params, accept, models, references, on-inconclusive.',
    ],
    ['metrics:\n- match: "a:b"\n  max_drop: 1\n', '3: unknown key max_drop in metrics[0] → Did you mean max-drop?'],
    ['splits:\n- {name: a, train: x, tset: y, test: z}\n', '2: unknown key tset in splits[0] → Did you mean test?'],
    [
      'splits:\n- name: a\n  train: x\n  test: z\n  rows:\n    lable: y\n',
      '6: unknown key lable in splits[0].rows → Did you mean label?',
    ],
    ['overlap:\n  files:\n    max: 1\n', '3: unknown key max in overlap.files → Known keys here: max-new.'],
    ['overlap:\n  file: {}\n', '2: unknown key file in overlap → Did you mean files?'],
    [
      'accept:\n- {rule: file-overlap, reason: b, untill: 2026-01-01}\n',
      '2: unknown key untill in accept[0] → Did you mean until?',
    ],
    [
      '__proto__: {}\n',
      '1: unknown key __proto__ → Known keys here: version, splits, overlap, mode, metrics, params, accept, models, references, on-inconclusive.',
    ],
  ])('is refused at its line, with what was meant: %j', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })

  it('is told beside every other mistake, in the order of the file', async () => {
    expect(await problemsOf('mode: stric\nsplitz: []\non-inconclusive: 1\nmodels: 2\n')).toEqual([
      '1: mode must be enforce or report, not stric',
      '2: unknown key splitz → Did you mean splits?',
      '3: on-inconclusive must be fail or warn',
      '4: models must be a list',
    ])
  })
})

describe('a wrong value', () => {
  const metric = (fields: string) => `metrics:\n- match: "a:b"\n  ${fields}\n`
  const split = (fields: string) => `splits:\n- name: a\n  ${fields}\n`
  const accept = (fields: string) => `accept:\n- rule: file-overlap\n  reason: b\n  ${fields}\n`
  const GLOB = 'is a glob relative to the repository: no leading "/" and no ".."'
  const SHARE = 'metrics[0].max-drop-relative is a share: write 2% or 0.02'

  it.each([
    ['version: 2\n', '1: version must be 1'],
    ["version: '1'\n", '1: version must be 1'],
    ['- a\n', '1: the policy must be a map'],
    ['text\n', '1: the policy must be a map'],
    ['mode:\n', '1: mode must be enforce or report'],
    ['metrics: {}\n', '1: metrics must be a list'],
    ['metrics:\n', '1: metrics must be a list'],
    ['metrics: [a]\n', '1: metrics[0] must be a map'],
    ['metrics:\n- level: error\n', '2: metrics[0].match is required'],
    ['metrics:\n- match: precision\n', '2: metrics[0].match is "file glob:key glob", for example "**:precision"'],
    ['metrics:\n- match: "a:"\n', '2: metrics[0].match is "file glob:key glob", for example "**:precision"'],
    [metric('direction: up'), '3: metrics[0].direction must be higher or lower, not up'],
    [metric('level: fatal'), '3: metrics[0].level must be error or warning or note, not fatal'],
    [metric('combine: both'), '3: metrics[0].combine must be any or all, not both'],
    [metric('max-drop: -0.1'), '3: metrics[0].max-drop must be at least 0'],
    [metric('max-drop: 1%'), '3: metrics[0].max-drop must be a number'],
    [metric('floor: .nan'), '3: metrics[0].floor must be a number'],
    [metric('floor: .inf'), '3: metrics[0].floor must be a number'],
    [metric('floor: 9007199254740993'), '3: metrics[0].floor must be a number'],
    [metric('max-drop-relative: 2'), `3: ${SHARE}`],
    [metric('max-drop-relative: 1'), `3: ${SHARE}`],
    [metric('max-drop-relative: -1%'), `3: ${SHARE}`],
    [metric('max-drop-relative: 2 percent'), `3: ${SHARE}`],
    [metric('max-drop-relative: -0.1'), '3: metrics[0].max-drop-relative must be at least 0'],
    [metric('max-drop-relative: [1]'), '3: metrics[0].max-drop-relative must be a number or text'],
    [metric('anchor: 0.9'), '2: metrics[0] needs anchor and max-drop-anchor together'],
    [metric('max-drop-anchor: 0.9'), '2: metrics[0] needs anchor and max-drop-anchor together'],
    ['splits: {}\n', '1: splits must be a list'],
    [split('train: x'), '2: splits[0] needs at least two of train, validation and test'],
    ['splits:\n- {train: x, test: y}\n', '2: splits[0].name is required'],
    ['splits:\n- {name: "", train: x, test: y}\n', '2: splits[0].name must not be empty'],
    [
      `splits:\n- {name: ${'n'.repeat(101)}, train: x, test: y}\n`,
      '2: splits[0].name must not be longer than 100 characters',
    ],
    [split('train: x\n  test: /abs'), `4: splits[0].test ${GLOB}`],
    [split('train: x\n  test: [a, ../b]'), `4: splits[0].test[1] ${GLOB}`],
    [split('train: x\n  test: a/../b'), `4: splits[0].test ${GLOB}`],
    [split('train: x\n  test: []'), '4: splits[0].test must not be empty'],
    [split('train: x\n  test: 5'), '4: splits[0].test must be text or a list'],
    [split('train: x\n  test: [5]'), '4: splits[0].test[0] must be text'],
    [
      // Whole it has 64 alternatives; cut at the colon its second half has 1,024.
      `metrics:\n- match: "{x/m.json:${'{a,b}'.repeat(5)},${'{a,b}'.repeat(5)}}"\n`,
      '2: metrics[0].match asks for more than 100 alternatives in braces',
    ],
    [split(`train: x\n  test: ${'x'.repeat(513)}`), '4: splits[0].test must not be longer than 512 characters'],
    [
      split(`train: x\n  test: "${'{a,b}'.repeat(10)}"`),
      '4: splits[0].test asks for more than 100 alternatives in braces',
    ],
    [split('train: x\n  test: y\n  warm-start: yes'), '5: splits[0].warm-start must be true or false'],
    [split('train: x\n  test: y\n  rows: all'), '5: splits[0].rows must be raw or a map'],
    [
      'splits:\n- {name: a, train: x, test: y}\n- {name: a, train: v, test: w}\n',
      '3: two splits are named a → Give each split a name of its own.',
    ],
    ['overlap:\n  files: {max-new: -1}\n', '2: overlap.files.max-new must be at least 0'],
    ['overlap:\n  files: {max-new: 1.5}\n', '2: overlap.files.max-new must be a whole number'],
    ['overlap: 0\n', '1: overlap must be a map'],
    ['params: {a: b}\n', '1: params must be text or a list'],
    ['accept:\n- {rule: file-overlap}\n', '2: accept[0].reason is required'],
    [accept('until: 2026-02-30'), '4: accept[0].until is a date: 2026-12-31'],
    [accept('until: tomorrow'), '4: accept[0].until is a date: 2026-12-31'],
    [accept('until: 2026'), '4: accept[0].until must be text'],
    ['models:\n- {name: a}\n', '2: models[0] needs either uri, or file and key'],
    [
      'models:\n- {name: a, uri: "models:/a@b", file: x.json, key: m}\n',
      '2: models[0] needs either uri, or file and key',
    ],
    ['models:\n- {name: a, file: x.json}\n', '2: models[0] needs file and key together'],
    ['models:\n- {name: a, file: "*.json", key: m}\n', '2: models[0] names one file, without globs'],
    [
      'models:\n- {name: a, file: ../x.json, key: m}\n',
      '2: models[0].file is a glob relative to the repository: no leading "/" and no ".."',
    ],
    [
      'models:\n- {name: a, uri: "models:/a@b"}\n- {name: a, uri: "models:/a@c"}\n',
      '3: two models are named a → Give each model a name of its own.',
    ],
  ])('is told at its line: %j', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })
})

describe('a policy that is no document', () => {
  it('is told as such', async () => {
    expect(await problemsOf('mode: [\n')).toEqual([expect.stringMatching(/^\d: the file is not valid YAML/)])
    expect(await problemsOf('mode: report\nmode: enforce\n')).toEqual([
      '2: the key mode stands twice in one map, first on line 1 → Keep one of the two; a merge may have left both.',
    ])
    expect(await problemsOf('<<<<<<< HEAD\n')).toEqual([
      expect.stringContaining('1: the file holds an unresolved merge conflict'),
    ])
  })

  it('may be a bomb, or no text', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(10)}]`)
      .join('\n')}\n`
    expect((await problemsOf(bomb))[0]).toContain('alias')
    expect(await problemsOf(Buffer.from([0x6d, 0xff]))).toEqual([
      expect.stringContaining('1: the file is not text in UTF-8'),
    ])
    expect(await problemsOf(Buffer.from('\ufeffm\0', 'utf16le'))).toEqual([
      expect.stringContaining('1: the file is text in UTF-16'),
    ])
  })

  it('may have nothing but mistakes, and is explained in linear time', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1\n`).join('')
    const started = performance.now()
    expect(await problemsOf(text)).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
