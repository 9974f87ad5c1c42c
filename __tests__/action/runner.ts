import type { Runner } from '../../src/action/runner.js'

/** A runner that keeps what it is told. */
export interface FakeRunner extends Runner {
  readonly lines: readonly string[]
  readonly annotations: readonly { readonly level: string; readonly text: string; readonly at?: string }[]
  readonly outputs: Readonly<Record<string, unknown>>
  readonly secrets: readonly string[]
  /** The job summary. */
  readonly summaryText: () => string
}

/** `broken`: the runner's files cannot be written. */
export function makeRunner({ broken = false }: { broken?: boolean } = {}): FakeRunner {
  const lines: string[] = []
  const annotations: { level: string; text: string; at?: string }[] = []
  const outputs: Record<string, unknown> = {}
  const secrets: string[] = []
  let summary = ''
  const fail = () => {
    if (broken) throw new Error('ENOSPC: no space left on device')
  }
  const annotate = (level: string): Runner['error'] => {
    return (text, { file, startLine } = {}) => {
      const at = file === undefined ? {} : { at: startLine === undefined ? file : `${file}:${startLine}` }
      annotations.push({ level, text: String(text), ...at })
    }
  }
  return {
    lines,
    annotations,
    outputs,
    secrets,
    summaryText: () => summary,
    setSecret: (secret) => void secrets.push(secret),
    setOutput: async (name, value) => {
      fail()
      outputs[name] = value
    },
    info: (line) => void lines.push(line),
    startGroup: (name) => void lines.push(`[ ${name}`),
    endGroup: () => void lines.push(']'),
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
    addSummary: async (markdown) => {
      fail()
      summary += markdown
    },
  }
}
