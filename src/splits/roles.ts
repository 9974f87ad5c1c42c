import { memoize } from '../memo.js'
import type { SideName } from '../model.js'

const ROLES: Readonly<Record<string, SideName>> = {
  train: 'train',
  training: 'train',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  dev: 'validation',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  eval: 'test',
}

/** Finds the paths that may name a side; `readRoles` decides. */
export const ROLE_WORDS = /train|val|dev|test|holdout/i

/** One reading of a path as a side of a split: the part of the path that names the side, and what is left without it. */
export interface RoleReading {
  readonly role: SideName
  /** The path up to and with the segment that names the side: everything below belongs to it. */
  readonly root: string
  /** `root` with the naming word taken out: equal for the sides of one split. */
  readonly key: string
  /** `root` around the naming word, to write the split's name. */
  readonly before: string
  readonly after: string
}

/** True when any word of a path names a side; a cheap test before `readRoles`. */
export function mayNameRole(path: string): boolean {
  return ROLE_WORDS.test(path)
}

/** Every way in which a segment of a path, or a word of its file's name, names a side. Whole words only, any case. */
export function readRoles(path: string): readonly RoleReading[] {
  if (!mayNameRole(path)) return []
  const slash = path.lastIndexOf('/')
  const inName = readSegment(path, slash + 1)
  return slash === -1 ? inName : [...readFolderRoles(path.slice(0, slash)), ...inName]
}

/** The same for a folder, which many files share. */
export const readFolderRoles: (folder: string) => readonly RoleReading[] = memoize(readRoles)

/** The readings of the last segment of a path, which begins at `start`. */
export function readSegment(path: string, start: number): readonly RoleReading[] {
  const segment = path.slice(start)
  if (!mayNameRole(segment)) return []
  const readings: RoleReading[] = []
  for (const word of segment.matchAll(/[A-Za-z]+/g)) {
    const role = ROLES[word[0].toLowerCase()]
    if (role === undefined || isExtension(segment, word.index)) continue
    const before = path.slice(0, start + word.index)
    const after = segment.slice(word.index + word[0].length)
    readings.push({ role, root: path, key: `${before}\0${after}`, before, after })
  }
  return readings
}

/** `data.test` names no side by its extension, `.train` neither. */
function isExtension(segment: string, index: number): boolean {
  return index > 0 && segment[index - 1] === '.' && segment.lastIndexOf('.') === index - 1 && index > 1
}
