/** One step of a pattern: a character, a run of characters that no slash is among, or one of any characters. */
type Step =
  | { readonly fits: (code: number) => boolean }
  | { readonly run: 'segment' | 'any' }
  | { readonly skip: number }

/** A pattern that was made ready. */
export type Matcher = (text: string) => boolean

const SLASH = 47

/**
 * Git's wildmatch: `*`, `?`, `[…]` and backslashes; `**` between slashes crosses folders. With `paths` a star stops at a
 * slash. All ways through the pattern are walked at the same time, so that none takes longer than pattern times text.
 */
export function compileWild(pattern: string, paths: boolean): Matcher {
  const steps = parse(toBytes(pattern), paths)
  if (steps === undefined) return () => false
  return (text) => walk(steps, toBytes(text))
}

/** Git matches bytes: one character of the result is one of them. */
function toBytes(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text).toString('latin1') : text
}

function walk(steps: readonly Step[], text: string): boolean {
  let places = new Set<number>()
  enter(steps, 0, places)
  for (let at = 0; at < text.length && places.size > 0; at++) {
    const code = text.charCodeAt(at)
    const next = new Set<number>()
    for (const place of places) {
      const step = steps[place]
      if (step === undefined || 'skip' in step) continue
      if ('fits' in step) {
        if (step.fits(code)) enter(steps, place + 1, next)
      } else if (step.run === 'any' || code !== SLASH) enter(steps, place, next)
    }
    places = next
  }
  return places.has(steps.length)
}

/** A run may be empty, and `skip` leaves out what a pair of stars before a slash needs not be there for. */
function enter(steps: readonly Step[], from: number, places: Set<number>): void {
  for (const pending = [from]; pending.length > 0; ) {
    const place = pending.pop() as number
    if (places.has(place)) continue
    places.add(place)
    const step = steps[place]
    if (step === undefined || 'fits' in step) continue
    pending.push(place + 1)
    if ('skip' in step) pending.push(place + step.skip)
  }
}

/** The steps of a pattern; undefined for one that git matches nothing with: an open bracket, a backslash at its end. */
function parse(pattern: string, paths: boolean): readonly Step[] | undefined {
  const steps: Step[] = []
  for (let at = 0; at < pattern.length; ) {
    const symbol = pattern[at]
    if (symbol === '*') {
      const stars = /^\*+/.exec(pattern.slice(at))?.[0].length ?? 1
      at = addRun(steps, pattern, at, stars, paths)
    } else if (symbol === '[') {
      const found = parseClass(pattern, at, paths)
      if (found === undefined) return undefined
      steps.push({ fits: found.fits })
      at = found.end
    } else if (symbol === '?') {
      steps.push({ fits: (code) => !paths || code !== SLASH })
      at += 1
    } else {
      if (symbol === '\\') at += 1
      if (at >= pattern.length) return undefined
      const wanted = pattern.charCodeAt(at)
      steps.push({ fits: (code) => code === wanted })
      at += 1
    }
  }
  return steps
}

function addRun(steps: Step[], pattern: string, at: number, stars: number, paths: boolean): number {
  const end = at + stars
  const isWhole = (at === 0 || pattern[at - 1] === '/') && /^($|\/|\\\/)/.test(pattern.slice(end, end + 2))
  if (!paths || (stars > 1 && isWhole)) {
    // `**/` may stand for no folder at all.
    if (paths && pattern[end] === '/') steps.push({ skip: 3 }, { run: 'any' }, { fits: (code) => code === SLASH })
    else steps.push({ run: 'any' })
    return paths && pattern[end] === '/' ? end + 1 : end
  }
  steps.push({ run: 'segment' })
  return end
}

const NAMED = new Map<string, RegExp>(
  Object.entries({
    alnum: /[A-Za-z0-9]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[^ -~\x80-\xff]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[\t-\r ]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
  }),
)

interface ParsedClass {
  readonly fits: (code: number) => boolean
  readonly end: number
}

/** A bracket; one that closes right at its start belongs to it. A slash is never in one where paths are matched. */
function parseClass(pattern: string, open: number, paths: boolean): ParsedClass | undefined {
  const negated = pattern[open + 1] === '!' || pattern[open + 1] === '^'
  const tests: ((code: number) => boolean)[] = []
  let at = open + (negated ? 2 : 1)
  let before: number | undefined
  for (let first = true; first || pattern[at] !== ']'; first = false) {
    if (at >= pattern.length) return undefined
    const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at, at + 64))
    if (named !== null) {
      const test = NAMED.get(named[1] ?? '')
      if (test === undefined) return undefined
      tests.push((code) => test.test(String.fromCharCode(code)))
      at += named[0].length
      before = undefined
    } else if (pattern[at] === '-' && before !== undefined && at + 1 < pattern.length && pattern[at + 1] !== ']') {
      at += pattern[at + 1] === '\\' ? 2 : 1
      if (at >= pattern.length) return undefined
      const [from, to] = [before, pattern.charCodeAt(at)]
      tests.push((code) => from <= code && code <= to)
      at += 1
      before = undefined
    } else {
      if (pattern[at] === '\\') at += 1
      if (at >= pattern.length) return undefined
      const wanted = pattern.charCodeAt(at)
      tests.push((code) => code === wanted)
      before = wanted
      at += 1
    }
  }
  const fits = (code: number) => tests.some((test) => test(code)) !== negated && !(paths && code === SLASH)
  return { fits, end: at + 1 }
}
