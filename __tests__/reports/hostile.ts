import { say } from '../../src/message.js'
import type { Quoted, Report } from '../../src/model.js'
import { finding, makeReport } from './builders.js'
import { modelSide, unknownSide } from './promotion.js'

/** Text that tries to become markup, a mention, a link, a command, or another line. */
export const ATTACKS: readonly string[] = [
  '@everyone please merge #1 https://evil.example/x www.evil.example',
  '</details></summary><img src=x onerror=alert(1)><script>alert(1)</script>',
  'a|b|c\\|d\\\\|e',
  '`code` ``more`` ```fence',
  '\n```\n# heading\n> [!TIP]\n> **Pass**\n',
  '\n::error file=x::owned\r\n##[error]owned',
  '  ::stop-commands::x',
  '\u001b[31mred\u001b[0m\u0007\u009b31m',
  '\u202etxt.exe\u2066 \u200b\u200d\ufeff\u00ad\u{e0041}',
  '<!-- holdout:marker -->',
  '-->|x| B["click"] --> C; click A "javascript:alert(1)" %%{init}%%',
  '[link](javascript:alert(1)) ![image](https://evil.example/pixel.png)',
  '**bold** _it_ ~~no~~ $`math`$ :tada:',
  '\ud800 lone \udfff',
  ' padded ',
  '',
  'x'.repeat(5_000),
  '../../etc/passwd\0.dvc',
  "'; rm -rf ~; echo '$(id)`id`",
]

/** Quoted even when empty: `say` leaves an empty string out. */
function quote(text = ''): Quoted {
  return { quoted: text }
}

/** A report in which every string of the repository is one of the attacks, or the one given. */
export function hostile(attack?: string): Report {
  const texts = attack === undefined ? ATTACKS : [attack]
  const place = (text: string) => ({ path: text, line: 3 })
  const digest = (text: string) => ({ algorithm: 'etag', value: text, covers: 'content' }) as const
  return makeReport({
    verdict: 'fail',
    reason: say`expected peace, found ${quote(texts[0])} and ${quote(texts.at(-1))}`,
    remedy: say`Look at ${quote(texts[0])}`,
    findings: (['error', 'warning', 'note'] as const).flatMap((level) =>
      texts.map((text) =>
        finding('file-overlap', {
          level,
          message: say`expected ${quote(text)}, found ${quote(text)}${quote(text)}`,
          remedy: say`remove ${quote(text)}`,
          command: `dvc push '${text}'`,
          examples: [say`${quote(text)}`, say`in ${quote(text)} and ${quote(text)}`],
          place: place(text),
          subject: text,
        }),
      ),
    ),
    data: texts.flatMap((text) => [
      {
        type: 'renamed' as const,
        path: text,
        from: text,
        directory: false,
        base: { digest: digest(text), size: 1, place: place(text) },
        head: { digest: digest(`${text}2`), size: 2, place: place(text) },
      },
      {
        type: 'unknown' as const,
        path: text,
        directory: true,
        base: { place: place(text) },
        reason: say`because ${quote(text)}`,
      },
    ]),
    models: texts.flatMap((text) => [
      {
        label: `models/${text}`,
        baseline: true,
        base: unknownSide(text, say`because ${quote(text)}`),
        head: unknownSide(text, say`because ${quote(text)}`, true),
      },
      {
        label: `models/${text}`,
        baseline: false,
        base: modelSide(text, text, text, text),
        head: modelSide(text, text, text),
      },
    ]),
    metrics: texts.map((text) => ({
      file: text,
      key: text,
      base: text,
      head: Number.NaN,
      defaults: false,
      level: 'error' as const,
      place: place(text),
    })),
    params: texts.map((text) => ({
      file: text,
      key: text,
      base: [text, { [text]: text }],
      head: text,
      place: place(text),
    })),
    overlaps: texts.map((text) => ({
      split: text,
      declared: true,
      seen: 'train' as const,
      unseen: 'test' as const,
      files: 1,
      fresh: 1,
      distinct: 1,
      total: 1,
      frequent: 0,
      accepted: 0,
      whole: true,
      migratedToTrain: 1,
      migratedToTest: 0,
    })),
    sides: texts.map((text) => ({
      split: text,
      side: 'train' as const,
      base: 1,
      head: 2,
      added: 1,
      removed: 0,
      whole: true,
    })),
    lineage: {
      nodes: texts.map((text) => ({ id: text, kind: 'data' as const, changed: true })),
      edges: texts.slice(1).map((text) => ({ from: texts[0] ?? '', to: text })),
    },
    notChecked: texts.map((text) => ({
      what: say`${quote(text)}`,
      reason: say`because of ${quote(text)}`,
      remedy: say`mend ${quote(text)}`,
    })),
    inferred: {
      splits: texts.map((text) => ({
        name: text,
        sides: { train: [text], validation: [], test: [text] },
        declared: false,
        warmStart: false,
      })),
      metricFiles: texts,
      policy: `version: 1\n# ${texts.join('\n')}\n`,
    },
    audit: {
      ...makeReport({}).audit,
      policy: { path: texts[0] ?? '', inferred: false },
      accepted: texts.map((text) => ({
        rule: text,
        subject: text,
        by: text,
        reason: text,
        until: text,
        expired: false,
      })),
    },
  })
}
