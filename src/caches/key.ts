/** True for a name that is safe as a file's on every system, and that only a cache would give: `md5-….dir-…`, `rows-…`, `sketch-…`, `sealed-…`. */
export function isCacheKey(name: string): boolean {
  return (
    name.length <= 128 &&
    /^(?:md5|md5-dos2unix|sha256|rows|sketch|sealed)-[0-9a-f]+(?:\.dir)?(?:-[0-9a-f]+)?$/.test(name)
  )
}
