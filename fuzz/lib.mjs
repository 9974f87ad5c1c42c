/** A module of the compiled program, by its path in the source tree. */
export function loadFromLib(path) {
  return import(new URL(`../lib/${path}`, import.meta.url).href)
}
