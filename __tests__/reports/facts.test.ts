import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plain, say } from '../../src/message.js'
import type { Change, Limits, MetricComparison, Report, RowOverlap } from '../../src/model.js'
import { countChanges, describeDigests, describeSize, nestChanges } from '../../src/reports/facts/data.js'
import { describeChange, describeLimit, judgeMetric, summariseMetrics } from '../../src/reports/facts/metrics.js'
import { groupNotChecked } from '../../src/reports/facts/not-checked.js'
import { formatBytes, formatSigned, formatSignedPlain } from '../../src/reports/facts/numbers.js'
import { planRollback } from '../../src/reports/facts/rollback.js'
import { asSentence } from '../../src/reports/facts/sentence.js'
import { describeMoves, describeOverlap, describeRows, gravityOfRows } from '../../src/reports/facts/splits.js'
import { quoteWord } from '../../src/shell.js'
import { BASE, finding, makeReport, metric, modified, side, ungated } from './builders.js'
import { promotion } from './promotion.js'
import { failTwoReasons } from './samples.js'

describe('numbers', () => {
  it.each([
    [-4.000000000000001, '−4.0'],
    [-4.347826, '−4.35'],
    [0.5, '+0.5'],
    [12345.678, '+12,345.68'],
    [0.004321, '+0.0043'],
    [-1e-9, '−1e-9'],
    [0, '0'],
  ])('%p is written %s', (value, text) => {
    expect(formatSigned(value)).toBe(text)
  })

  it('are never 0 when they are not', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const zero = (text: string) => !/[1-9]/.test(text)
        return value === 0 || (!zero(formatSigned(value)) && !zero(formatSignedPlain(value)))
      }),
    )
  })

  it.each([
    [1, '1 byte'],
    [812, '812 bytes'],
    [10_400_000, '10.4 MB'],
    [999_960, '1.0 MB'],
    [5e15, '5.0 PB'],
  ])('%i bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('a metric', () => {
  it('tells its change in points and percent when it is a fraction', () => {
    expect(describeChange(metric('precision', 0.92, 0.88))).toBe('−4.0 pp (−4.35 %)')
    expect(describeChange(metric('precision', 0, 0.5))).toBe('+50.0 pp')
  })

  it('keeps its own unit when it is none', () => {
    expect(describeChange(metric('log_loss', 0.31, 0.29, { direction: 'lower' }))).toBe('−0.02 (−6.45 %)')
    expect(describeChange(metric('bleu', 31.2, 33.5))).toBe('+2.3 (+7.37 %)')
    expect(describeChange(ungated('epochs', 0, 1, 'count'))).toBe('+1')
    expect(describeChange(metric('score', -2, -1))).toBe('+1 (+50.0 %)')
  })

  it('says what is new, gone, or no number', () => {
    const { base: _base, change: _change, ...added } = metric('m', 0, 0.5)
    const { head: _head, change: _other, ...gone } = metric('m', 0.5, 0)
    expect(describeChange(added)).toBe('new')
    expect(describeChange(gone)).toBe('gone')
    expect(describeChange({ ...gone, head: Number.NaN })).toBe('changed')
    expect(describeChange({ ...gone, base: Number.NaN, head: Number.NaN })).toBe('unchanged')
  })

  it.each<[Limits, string]>([
    [{ maxDrop: 0.02 }, 'may fall 2 pp'],
    [{ maxDrop: 0.01, maxDropRelative: 0.02 }, 'may fall 1 pp or 2 %, whichever is less'],
    [{ maxDrop: 0.01, maxDropRelative: 0.02, combine: 'all' }, 'may fall 1 pp or 2 %, whichever is more'],
    [{ floor: 0.9 }, 'at least 0.9'],
    [{ anchor: 0.93, maxDropAnchor: 0.03 }, 'may fall 3 pp from 0.93'],
    [{}, '–'],
  ])('reads its limits %j as %s', (limits, text) => {
    expect(describeLimit(metric('precision', 0.92, 0.9, { limits }))).toBe(text)
  })

  it('reads limits the other way where lower is better, and says why there is none', () => {
    const loss = metric('loss', 0.3, 0.3, { direction: 'lower', limits: { maxDropRelative: 0.1, floor: 0.5 } })
    expect(describeLimit(loss)).toBe('may rise 10 %; at most 0.5')
    expect(describeLimit(ungated('drift', 1, 2, 'direction'))).toBe('no known direction')
  })

  it.each<[Partial<MetricComparison>, string]>([
    [{}, 'ok'],
    [{ level: 'error' }, 'fail'],
    [{ level: 'warning' }, 'warning'],
    [{ ungated: 'new' }, 'new'],
    [{ ungated: 'time' }, 'not gated'],
  ])('with %j is %s', (more, status) => {
    expect(judgeMetric(metric('m', 0.9, 0.9, more))).toBe(status)
  })

  it('is counted: checked, gated, without a direction, and why the check is incomplete', () => {
    const metrics = [
      metric('a', 1, 1, { defaults: false }),
      metric('b', 1, 1),
      ungated('c', 1, 1, 'direction'),
      ungated('d', 1, 1, 'value'),
    ]
    const reason = say`1 metrics file could not be read`
    const checks: Report['checks'] = [{ id: 'metric-regression', outcome: 'incomplete', checked: 2, total: 4, reason }]
    expect(plain(summariseMetrics(makeReport({ metrics, checks })))).toBe(
      'checked 3 of 4 metrics; gated 2 of 4 (1 by default limits); no direction: c; incomplete: 1 metrics file could not be read',
    )
  })
})

describe('changes of data', () => {
  it('are counted by type', () => {
    expect(countChanges(failTwoReasons().data)).toBe('2 modified')
  })

  it('tell sizes and files, and never that two sizes are the same when they are not', () => {
    const sized = (base?: number, head?: number) =>
      describeSize(modified('a', side('a.dvc', 'a', base), side('a.dvc', 'b', head)))
    expect(sized(10_200_000, 10_400_000)).toEqual(['10.2 MB → 10.4 MB'])
    expect(sized(10_400_000, 10_400_012)).toEqual(['10.4 MB (+12 bytes)'])
    expect(sized(10_400_000, 10_400_000)).toEqual(['10.4 MB'])
    expect(sized(undefined, 5)).toEqual(['? → 5 bytes'])
    expect(sized()).toEqual([])
  })

  it('name the algorithms of digests that are of two kinds', () => {
    const old = {
      ...side('a.dvc', 'aaaaaaaa'),
      digest: { algorithm: 'md5-dos2unix', value: 'aaaaaaaa', covers: 'content' },
    } as const
    expect(plain(describeDigests(modified('a', old, side('a.dvc', 'bbbbbbbb'))))).toBe(
      'md5-dos2unix aaaaaaa → md5 bbbbbbb',
    )
  })

  it('inside a directory that is listed are told apart from it', () => {
    const change = (path: string): Change => modified(path, side('d.dvc', 'a'), side('d.dvc', 'b'))
    const { outer, inner } = nestChanges(['a/', 'a/b/', 'a/b/c.csv', 'ab', 'x/y.csv'].map(change))
    expect(outer.map(({ path }) => path)).toEqual(['a/', 'ab', 'x/y.csv'])
    expect(inner.map(({ path }) => path)).toEqual(['a/b/', 'a/b/c.csv'])
  })
})

describe('overlaps', () => {
  const overlap = {
    split: 's',
    declared: true,
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

  it.each([
    [overlap, '0 of 120 test files also in train'],
    [{ ...overlap, files: 2, fresh: 1, distinct: 1 }, '2 of 120 test files also in train (1 new, 1 distinct content)'],
    [{ ...overlap, files: 1, distinct: 1, total: 1 }, '1 of 1 test file also in train (all there at base)'],
    [
      { ...overlap, frequent: 3 },
      '0 of 120 test files also in train (3 more of content frequent in train, not counted)',
    ],
  ])('are one line each', (given, text) => {
    expect(plain(describeOverlap(given))).toBe(text)
  })

  it('tell which way files moved', () => {
    expect(describeMoves({ ...overlap, migratedToTrain: 2, migratedToTest: 1 }).map(plain)).toEqual([
      '2 files moved from test to train',
      '1 file moved from train to test',
    ])
  })
})

describe('overlapping rows', () => {
  const rows: RowOverlap = {
    ...{ split: 'fraud', declared: true, seen: 'train' as const, unseen: 'test' as const },
    ...{ testRows: 0, fresh: 0, distinct: 0, trainRows: 0, test: 500, train: 9000 },
    ...{ expected: 3.14, exact: true, frequent: 0, frequentCounted: true },
  }

  it.each<[RowOverlap, string]>([
    [rows, '0 of 500 test rows also in train (3.1 expected by chance)'],
    [
      { ...rows, testRows: 12, fresh: 7, differentLabel: 2, expected: 1234.5, exact: false },
      '12 of 500 test rows also in train (7 new, about 1,235 expected by chance, 2 with another label)',
    ],
    [
      { ...rows, testRows: 12, frequent: 9 },
      '12 of 500 test rows also in train (all there at base, 3.1 expected by chance, 9 near-constant)',
    ],
    [
      { ...rows, testRows: 12, fresh: 12, frequent: 9, frequentCounted: false },
      '12 of 500 test rows also in train (12 new, 3.1 expected by chance, 9 near-constant, left out by the policy)',
    ],
    [
      { ...rows, seen: 'train', unseen: 'validation' },
      '0 of 500 validation rows also in train (3.1 expected by chance)',
    ],
  ])('are one line each', (given, text) => {
    expect(plain(describeRows(given))).toBe(text)
  })

  it('are as grave as their findings, and no graver than their sides allow', () => {
    const report = makeReport({
      findings: [finding('row-overlap', { message: say`found`, place: { path: 'a' }, subject: 'fraud' })],
    })
    expect(gravityOfRows({ ...rows, fresh: 1 }, report)).toBe('error')
    expect(gravityOfRows(rows, report)).toBeUndefined()
    expect(gravityOfRows({ ...rows, fresh: 1, unseen: 'validation' }, report)).toBeUndefined()
    expect(gravityOfRows({ ...rows, fresh: 1, split: 'other' }, report)).toBeUndefined()
  })
})

describe('sentences', () => {
  it('begin with a capital and end with a stop, where the words are ours', () => {
    expect(plain(asSentence(say`found ${'x'}`))).toBe('Found x.')
    expect(plain(asSentence(say`${'x'} is odd?`))).toBe('x is odd?')
    expect(plain(asSentence(['file-overlap could not do its job']))).toBe('file-overlap could not do its job.')
    expect(asSentence([])).toEqual([])
  })
})

describe('what was not checked', () => {
  it('is grouped by its reason', () => {
    const later = say`starts with the next pull request`
    const entry = (what: string) => ({ what: say`${what}`, reason: later, remedy: [] })
    const groups = groupNotChecked([...'abcdefgh'].map(entry))
    expect(groups.map((group) => plain(group.what))).toEqual(['a, b, c, d, e, f and 2 more'])
  })
})

describe('the rollback', () => {
  it('restores the pointer files of all changed data, each once: data and weights', () => {
    expect(planRollback(failTwoReasons())?.command).toBe(
      `npx holdout rollback --to ${BASE} data/images/train.dvc models/fraud.pkl`,
    )
  })

  it('is for a failed run with data that base had', () => {
    expect(planRollback({ ...failTwoReasons(), verdict: 'inconclusive' })).toBeUndefined()
    expect(planRollback({ ...failTwoReasons(), data: [] })).toBeUndefined()
    const added = failTwoReasons().data.map(({ base: _base, ...change }) => ({ ...change, type: 'added' as const }))
    expect(planRollback({ ...failTwoReasons(), data: added })).toBeUndefined()
  })

  it('takes names as they are, and none of them for an option', () => {
    const data = [
      modified('w*.bin', side('w*.bin', 'a'), side('w*.bin', 'b')),
      modified('-x', side('dvc.lock', 'a'), side('dvc.lock', 'b')),
    ]
    const failed = [finding('x', { message: [], place: { path: 'm' }, subject: 'm' })]
    expect(planRollback(makeReport({ verdict: 'fail', data, findings: failed }))?.command).toBe(
      `npx holdout rollback --to ${BASE} -- 'w*.bin' '-x'`,
    )
  })

  it('puts references to a registry back by git, beside the data', () => {
    const git = `git checkout ${BASE} -- deploy/prod.yaml`
    expect(planRollback(promotion())?.command).toBe(git)
    const both = { ...promotion(), data: [...promotion().data, ...failTwoReasons().data] }
    expect(planRollback(both)?.command).toBe(
      `npx holdout rollback --to ${BASE} data/images/train.dvc models/fraud.pkl\n${git}`,
    )
  })

  it('names a directory, and not its files', () => {
    const at = (path: string, hash: string) => modified(path, side('dvc.lock', hash), side('dvc.lock', `${hash}b`))
    const data = [at('out/', 'a'), at('out/1.png', 'c'), at('outer.bin', 'd')]
    expect(planRollback(makeReport({ verdict: 'fail', data }))?.command).toBe(
      `npx holdout rollback --to ${BASE} out outer.bin`,
    )
  })
})

describe('shell words', () => {
  it('are quoted, and what cannot be seen is written out', () => {
    expect(quoteWord("it's $(x) `y`")).toBe(`'it'\\''s $(x) \`y\`'`)
    expect(quoteWord('a\n\u202eb\\')).toBe(`$'a\\x0a\\xe2\\x80\\xaeb\\\\'`)
  })

  it('come back from a shell as they were', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.constantFrom("'", '\\', '\n', '\u202e', '$x')), { maxLength: 4 }),
        (parts) => {
          const text = parts.join('')
          return execFileSync('bash', ['-c', `printf %s ${quoteWord(text)}`], { encoding: 'utf8' }) === text
        },
      ),
      { numRuns: 40 },
    )
  })
})
