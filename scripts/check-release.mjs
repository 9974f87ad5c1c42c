// Proves that a tag may become a release: `node scripts/check-release.mjs v1.2.3` prints the release's notes, or says what
// is wrong and fails.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The notes of a release by its section of the changelog, and every reason against it.
 * @param {{ tag: string, version: string, changelog: string }} release
 * @returns {{ notes: string, problems: string[] }}
 */
export function describeRelease({ tag, version, changelog }) {
  const problems = []
  if (!/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(tag)) problems.push(`${tag} is no tag of the form v1.2.3`)
  if (tag !== `v${version}`) problems.push(`the tag is ${tag} and package.json says ${version}`)
  const [heading, ...lines] = sectionOf(changelog, version)
  const notes = lines.join('\n').trim()
  if (heading === undefined) problems.push(`CHANGELOG.md has no section [${version}]`)
  else if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) problems.push(`the section [${version}] of CHANGELOG.md has no date`)
  if (heading !== undefined && notes === '') problems.push(`the section [${version}] of CHANGELOG.md is empty`)
  return { notes, problems }
}

/** The lines of a version's section, its heading first; link definitions at the end of the file belong to none. */
function sectionOf(changelog, version) {
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`))
  if (start === -1) return []
  const length = lines.slice(start + 1).findIndex((line) => /^## |^\[[^\]]+\]: /.test(line))
  return lines.slice(start, length === -1 ? undefined : start + 1 + length)
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const { notes, problems } = describeRelease({ tag: process.argv[2] ?? '', version, changelog })
  for (const problem of problems) console.error(`No release: ${problem}.`)
  if (problems.length > 0) process.exitCode = 1
  else console.log(notes)
}
