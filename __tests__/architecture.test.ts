import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CHECKS, RULES } from '../src/checks/registry.js'
import { POINTER_FORMATS } from '../src/pointers/registry.js'
import { RULE_IDS } from '../src/policy/rule-ids.js'
import { REGISTRY_DRIVERS } from '../src/registries/registry.js'
import { REPORTERS } from '../src/reports/registry.js'
import { ROW_READERS } from '../src/rows/formats/registry.js'
import { STORE_DRIVERS } from '../src/stores/registry.js'
import { VERSION } from '../src/version.js'

const root = join(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
const textOf = (path: string) => readFileSync(join(root, 'src', path), 'utf8')

/** `import … from`, `export … from` and `import()` of one file, as paths from src/ or names of packages. */
function importsOf(path: string): readonly string[] {
  const found = textOf(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target).replace(/\.js$/, '.ts') : target,
  )
}

/** The floor of a file: a file may import from its own floor and from those below. */
function floorOf(path: string): number {
  const room = path.includes('/') ? `${path.split('/')[0]}/` : path
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room))
  if (floor === -1) throw new Error(`src/${path} stands on no floor: give it one in this test and in ARCHITECTURE.md`)
  return floor
}

const FLOORS: readonly (readonly string[])[] = [
  [
    'model/',
    'model.ts',
    'message.ts',
    'errors.ts',
    'ports.ts',
    'version.ts',
    'paths.ts',
    'globs.ts',
    'globs/',
    'patterns.ts',
    'patterns/',
    'group-by.ts',
    'hash.ts',
    'limit.ts',
    'listing.ts',
    'shell.ts',
    'visible.ts',
    'urls.ts',
    'sample-names.ts',
    'accept.ts',
    'dos2unix.ts',
    'numbers.ts',
    'memo.ts',
  ],
  ['documents/', 'git/', 'stores/', 'caches/', 'kernel/', 'rows/', 'registries/'],
  ['pointers/'],
  ['snapshot/', 'policy/', 'commits.ts', 'events/'],
  ['splits/'],
  ['checks/', 'reports/'],
  [
    'verdict.ts',
    'report.ts',
    'scene.ts',
    'row-files.ts',
    'row-allowance.ts',
    'row-memory.ts',
    'exit.ts',
    'head-start.ts',
  ],
  ['judge.ts'],
  ['run.ts', 'compare.ts', 'rollback.ts', 'rollback/'],
  ['cli/', 'action/', 'worker/'],
]

const ENTRIES = ['cli/', 'action/', 'worker/']

describe('the house', () => {
  it('lets imports point downward only', () => {
    const upward = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.endsWith('.ts') && floorOf(target) > floorOf(path))
        .map((target) => `${path} → ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(findCircle()).toBeUndefined()
  })

  it('keeps the nouns free of imports from elsewhere', () => {
    const nouns = sources.filter((path) => path === 'model.ts' || path.startsWith('model/'))
    expect(nouns.flatMap(importsOf).filter((target) => !target.startsWith('model/'))).toEqual([])
  })

  it.each(ENTRIES)('lets no other room import the entry %s', (entry) => {
    const intruders = sources.filter(
      (path) => !path.startsWith(entry) && importsOf(path).some((target) => target.startsWith(entry)),
    )
    expect(intruders).toEqual([])
  })

  it("keeps GitHub's toolkit in action/", () => {
    const users = sources.filter((path) => importsOf(path).some((target) => /^@(actions|octokit)\//.test(target)))
    expect(users.filter((path) => !path.startsWith('action/'))).toEqual([])
  })

  it("loads the client of GitHub's API only when it is asked for something", () => {
    const eager = sources.filter((path) => /^import (?!type).* from '@(actions\/github|octokit)/m.test(textOf(path)))
    expect(eager).toEqual([])
  })

  it('loads the cache client only when a manifest is asked for', () => {
    const eager = sources.filter((path) => /\bfrom\s+'@actions\/cache'/.test(textOf(path)))
    expect(eager).toEqual([])
  })

  it('keeps checks away from stores and git', () => {
    const reaching = sources.filter(
      (path) =>
        path.startsWith('checks/') && importsOf(path).some((target) => /^(stores|git|registries)\//.test(target)),
    )
    expect(reaching).toEqual([])
  })

  it('starts processes in git/, for SSH and for the demonstration only', () => {
    expect(
      sources.filter((path) => importsOf(path).includes('node:child_process') && !path.startsWith('git/')),
    ).toEqual(['cli/demo/mlflow.ts', 'stores/ssh/process.ts'])
  })

  it('reads the environment in entries only', () => {
    const readers = sources.filter((path) => /\bprocess\.env\b/.test(textOf(path)))
    expect(readers.filter((path) => !ENTRIES.some((entry) => path.startsWith(entry)))).toEqual([])
  })

  it('keeps zod out of whatever is loaded at the start', () => {
    const users = sources.filter((path) => importsOf(path).includes('zod'))
    expect(
      users.every(
        (path) =>
          path === 'policy/schema.ts' ||
          path === 'policy/issues.ts' ||
          path === 'reports/overlap-schema.ts' ||
          path === 'reports/rollback-schema.ts' ||
          path.startsWith('reports/report-schema'),
      ),
    ).toBe(true)
  })

  it('loads the SDK of a cloud in one file, and only when a remote needs it', () => {
    const users = sources.filter((path) => importsOf(path).some((target) => /^@(aws-sdk|smithy)\//.test(target)))
    expect(users).toEqual(['stores/s3/client.ts'])
    expect(textOf('stores/s3/client.ts')).not.toMatch(/^import (?!type\b).*'@(aws-sdk|smithy)\//m)
  })

  it.each([
    ['@azure/identity', 'stores/azure/token.ts'],
    ['google-auth-library', 'stores/gcs/token.ts'],
  ])('loads %s in one file, and only when somebody needs its credentials', (library, file) => {
    expect(sources.filter((path) => importsOf(path).includes(library))).toEqual([file])
    expect(textOf(file)).not.toMatch(new RegExp(`^import (?!type\\b).*'${library}'`, 'm'))
  })

  it('loads the reader of Parquet with the first Parquet file', () => {
    const eager = sources.filter((path) => /^import (?!type\b).*'hyparquet/m.test(textOf(path)))
    expect(eager).toEqual([])
  })

  it('loads node:crypto with the first digest, never at the start', () => {
    const users = sources.filter((path) => /^import \{.*\} from 'node:crypto'/m.test(textOf(path)))
    expect(users.filter((path) => path !== 'caches/folder.ts' && !path.startsWith('action/'))).toEqual([])
  })

  it('has no default exports', () => {
    expect(sources.filter((path) => /^export default/m.test(textOf(path)))).toEqual([])
  })

  it('keeps files small enough to read', () => {
    const long = sources.filter((path) => textOf(path).split('\n').length > 300)
    expect(long).toEqual([])
  })
})

describe('registries', () => {
  const FRAME = ['contract.ts', 'registry.ts']
  const plugins = (folder: string, helpers: readonly string[] = []) =>
    sources
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => posix.basename(path))
      .filter((name) => !FRAME.includes(name) && !helpers.includes(name))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort()

  it('name every pointer format, store, registry, format of rows, check and reporter', () => {
    expect(ROW_READERS.map(({ id }) => id).sort()).toEqual(plugins('rows/formats'))
    expect(POINTER_FORMATS.map(({ id }) => id).sort()).toEqual(plugins('pointers', ['extraction.ts']))
    expect(STORE_DRIVERS.map(({ id }) => id).sort()).toEqual(plugins('stores', ['retry.ts']))
    expect(REGISTRY_DRIVERS.map(({ id }) => id).sort()).toEqual(plugins('registries'))
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(plugins('checks'))
    expect(REPORTERS.map(({ id }) => id).sort()).toEqual(
      plugins('reports', [
        'escape.ts',
        'report-schema.ts',
        'diff.ts',
        'dvc.ts',
        'overlap.ts',
        'overlap-schema.ts',
        'rollback.ts',
        'rollback-schema.ts',
      ]),
    )
  })

  it('know the rules that a policy may accept', () => {
    expect([...RULE_IDS].sort()).toEqual(RULES.map(({ id }) => id).sort())
  })

  it('give every rule an id of its own and something to say', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { means, why, mend, configure } of RULES) {
      for (const text of [means, why, mend, configure]) expect(text.length).toBeGreaterThan(20)
    }
  })
})

describe('the package', () => {
  it('has one version', () => {
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(VERSION)
  })
})

function findCircle(): readonly string[] | undefined {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const target of importsOf(path).filter((name) => name.endsWith('.ts'))) {
      const circle = visit(target, [...trail, path])
      if (circle !== undefined) return circle
    }
    done.add(path)
    return undefined
  }
  for (const path of sources) {
    const circle = visit(path, [])
    if (circle !== undefined) return circle
  }
  return undefined
}
