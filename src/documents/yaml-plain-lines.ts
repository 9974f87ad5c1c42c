/** The lines of plain YAML, one after another. */

/** `key:`, `key: value`, `- key: value` or `- value`. */
export interface PlainLine {
  readonly indent: number
  readonly dash: boolean
  readonly key: string | undefined
  /** '' when nothing stands behind the key. */
  readonly rest: string
  /** From 1. */
  readonly number: number
}

/** Thrown for whatever is not plain; it never leaves the reader. */
export class NotPlain extends Error {}

const KEY = /^([\w./][\w./@+-]*(?: [\w./@+-]+)*):(?: +([^ ].*))?$/

/** Longer keys are for the full parser to refuse. */
const MAX_KEY = 1_000

/** The lines of a text that say something, with a look at the next. */
export class PlainLines {
  private readonly lines: readonly string[]
  /** Index of the next line that says something. */
  private at = 0
  private next: PlainLine | undefined

  constructor(text: string) {
    this.lines = text.split(text.includes('\r') ? /\r?\n/ : '\n')
    this.at = this.skipEmpty(0)
  }

  /** The next line; undefined at the end. */
  peek(): PlainLine | undefined {
    if (this.next === undefined && this.at < this.lines.length) this.next = this.parse(this.at)
    return this.next
  }

  /** Goes on behind the next line and `more` lines below it. */
  pass(more = 0): void {
    this.next = undefined
    this.at = this.skipEmpty(this.at + 1 + more)
  }

  /** Goes on with what stands behind the dash of the next line, as a line of its own. */
  openItem(): void {
    const line = this.peek()
    if (line !== undefined) this.next = { ...line, indent: line.indent + 2, dash: false }
  }

  /** The text of the `index`th line below the next, where it is indented deeper than `indent`; '' for one after a gap. */
  below(index: number, indent: number): string | undefined {
    const at = this.at + 1 + index
    const found = this.skipEmpty(at)
    const line = this.lines[found]
    if (line === undefined || indentOf(line) <= indent) return undefined
    return found === at ? line.slice(indentOf(line)) : ''
  }

  private skipEmpty(from: number): number {
    let at = from
    for (let line = this.lines[at]; line !== undefined && isEmpty(line); line = this.lines[at]) at += 1
    return at
  }

  private parse(at: number): PlainLine {
    const line = this.lines[at] ?? ''
    const indent = indentOf(line)
    const dash = line.startsWith('- ', indent)
    const body = line.slice(dash ? indent + 2 : indent)
    const match = KEY.exec(body)
    if (match === null && (!dash || /^[ -](?: |$)|^$/.test(body))) throw new NotPlain()
    const [, key, rest = ''] = match ?? [undefined, undefined, body]
    if (key !== undefined && (key.length > MAX_KEY || key.startsWith('...'))) throw new NotPlain()
    return { indent, dash, key, rest, number: at + 1 }
  }
}

function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === 32) indent += 1
  return indent
}

/** True for a line of white space, or of a comment. */
function isEmpty(line: string): boolean {
  const first = line.charCodeAt(0)
  return (first === 32 || first === 35 || line === '') && /^ *(?:#[^\r]*)?$/.test(line)
}
