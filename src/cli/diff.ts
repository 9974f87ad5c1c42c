import type { CompareKind, Comparison } from '../compare.js'
import { HoldoutError } from '../errors.js'
import { EXIT } from '../exit.js'
import { plain, say } from '../message.js'
import { visible } from '../reports/escape.js'
import { openPorts, terminal } from './ports.js'

export interface DiffOptions {
  readonly repo?: string
  readonly all?: boolean
  readonly showHash?: boolean
  readonly format: 'text' | 'json' | 'markdown' | 'dvc'
  readonly json?: boolean
}

/** `holdout diff [data|metrics|params] [BASE] [HEAD]`: the answer on standard output, what is not in it on standard error. */
export async function diff(words: readonly string[], options: DiffOptions): Promise<number> {
  const { kind, ...revisions } = readWords(words)
  const ports = await openPorts(options.repo ?? '.', revisions)
  try {
    const { compare, renderDiff, renderDvc } = await import('./pipeline.js')
    const format = options.json === true ? 'json' : options.format
    const all = options.all === true
    // DVC has its own idea of what changed (NaN against NaN has), so its renderer gets everything.
    const scope = { folder: ports.repository.prefix, project: format === 'dvc', all: all || format === 'dvc' }
    const comparison = await compare({ ...revisions, kind, ...scope }, ports)
    reportNotChecked(comparison)
    if (format === 'dvc' && kind === 'all') process.stderr.write(`${DATA_ONLY}\n`)
    const answer =
      format === 'dvc'
        ? renderDvc(comparison, kind, { all, showHash: options.showHash === true })
        : renderDiff(comparison, kind, format, terminal(format === 'text'))
    process.stdout.write(answer.endsWith('\n') ? answer : `${answer}\n`)
    return EXIT.pass
  } finally {
    void ports.repository.close()
  }
}

/** DVC answers with one command for each kind. */
const DATA_ONLY =
  'holdout: this is what dvc diff prints; for metrics and params write holdout diff metrics, holdout diff params'

const KINDS: readonly string[] = ['data', 'metrics', 'params'] satisfies CompareKind[]

/** The first word may choose a part; a branch of that name is written `refs/heads/data`. */
function readWords(words: readonly string[]): { kind: CompareKind; base?: string; head?: string } {
  const [first] = words
  const isKind = first !== undefined && KINDS.includes(first)
  const [base, head, ...rest] = isKind ? words.slice(1) : words
  if (rest.length > 0) {
    throw new HoldoutError('usage', say`too many words: ${words.join(' ')}`, {
      remedy: say`Write ${'holdout diff [data|metrics|params] BASE HEAD'}.`,
    })
  }
  const kind = isKind ? (first as CompareKind) : 'all'
  return { kind, ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
}

function reportNotChecked({ notChecked }: Comparison): void {
  for (const { what, reason, remedy } of notChecked) {
    const line = [what, reason, remedy].map((message) => visible(plain(message)))
    process.stderr.write(`holdout: not compared: ${line[0]}: ${line[1]}. ${line[2]}\n`)
  }
}
