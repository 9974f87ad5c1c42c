import { joinInside } from '../../paths.js'

/** Where a written path leads. */
export interface Location {
  /** From the repository's root, or as written when it is external. */
  readonly path: string
  /** A URL or an absolute path: data outside the repository. */
  readonly external: boolean
}

/** Resolves a path against its folder; undefined when it leaves the repository, or is the repository itself. */
export function locate(folder: string, written: string): Location | undefined {
  if (isExternal(written)) return { path: written, external: true }
  const path = joinInside(folder, written)
  return path === undefined || path === '' ? undefined : { path, external: false }
}

/** The path that a written one leads to inside the repository; undefined for any other. */
export function locateInside(folder: string, written: string): string | undefined {
  const location = locate(folder, written)
  return location?.external === false ? location.path : undefined
}

function isExternal(path: string): boolean {
  return path.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[a-z]:\\/i.test(path)
}
