/** One setting of a file in git's own format: `section.subsection.key`, section and key in lower case. */
export interface Setting {
  readonly key: string
  readonly value: string
  readonly line: number
}

export type ReadSettings = { readonly settings: readonly Setting[] } | { readonly line: number }

const SECTION = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/
const KEY = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(=?)/

/** Reads a file in git's configuration format (`git help config`, Syntax); `line` is where it cannot be read. */
export function readSettings(text: string): ReadSettings {
  const settings: Setting[] = []
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  let section: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let rest = (lines[at] ?? '').trimStart()
    const opened = SECTION.exec(rest)
    if (opened !== null) {
      const [whole, name = '', sub] = opened
      section = sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}.${sub.replace(/\\(.)/g, '$1')}`
      rest = rest.slice(whole.length).trimStart()
    }
    if (rest === '' || rest.startsWith('#') || rest.startsWith(';')) continue
    const [head, key = '', equals] = KEY.exec(rest) ?? []
    if (head === undefined || section === undefined) return { line }
    let value = equals === '' ? 'true' : rest.slice(head.length)
    while (equals !== '' && /(^|[^\\])(\\\\)*\\$/.test(value) && at + 1 < lines.length) {
      at += 1
      value = value.slice(0, -1) + (lines[at] ?? '')
    }
    const plain = readValue(value)
    if (plain === undefined || (equals === '' && !/^[ \t]*([#;].*)?$/.test(rest.slice(head.length)))) return { line }
    settings.push({ key: `${section}.${key.toLowerCase()}`, value: plain, line })
  }
  return { settings }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' }

/** A value without its quotes and comment; undefined for one that is left open or has a wrong escape. */
function readValue(text: string): string | undefined {
  let [value, quoted, kept] = ['', false, 0]
  const written = text.trimStart()
  for (let at = 0; at < written.length; at++) {
    const symbol = written[at] ?? ''
    if (symbol === '"') quoted = !quoted
    else if (!quoted && (symbol === '#' || symbol === ';')) break
    else if (symbol === '\\') {
      const escaped = ESCAPES[written[++at] ?? '']
      if (escaped === undefined) return undefined
      value += escaped
    } else value += symbol
    if (quoted || !/[ \t]/.test(symbol)) kept = value.length
  }
  return quoted ? undefined : value.slice(0, kept)
}
