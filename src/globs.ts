import picomatch from 'picomatch'

export type Matcher = (text: string) => boolean

const compiled = new Map<string, Matcher>()

/** A glob over paths: `*` stays inside a segment, `**` crosses them, `{a,b}` chooses; no negation, no extglobs. */
export function compileGlob(pattern: string): Matcher {
  return compile(pattern, false)
}

/** A glob over names that may hold any character, such as metric keys: `*` matches '/' too. */
export function compileNameGlob(pattern: string): Matcher {
  return compile(pattern, true)
}

function compile(pattern: string, bash: boolean): Matcher {
  const id = `${bash}:${pattern}`
  const known = compiled.get(id)
  if (known !== undefined) return known
  const matcher = picomatch(pattern, { dot: true, nonegate: true, noextglob: true, bash })
  const made: Matcher = (text) => text === pattern || matcher(text)
  compiled.set(id, made)
  return made
}

/** True when the text has no glob character: it names one path. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[\]{}!()]/.test(pattern)
}

/** The folders above anything that the glob can match: `data/*.csv` → `data`; '' when it can match anywhere. */
export function globBase(pattern: string): string {
  const segments = pattern.split('/')
  const wild = segments.findIndex((segment) => !isLiteral(segment))
  return (wild === -1 ? segments : segments.slice(0, wild)).join('/')
}
