import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Extraction } from '../../src/model.js'
import { readDvcFile, readPipeline } from './extracting.js'

const KEYS =
  'outs deps path md5 hash size nfiles files relpath cloud etag version_id cache remote wdir cmd stages schema foreach do matrix metrics plots params vars live __proto__ a'
const key = fc.constantFrom(...KEYS.split(' '))
const scalar = fc.oneof(
  fc.constantFrom(
    'acbd18db4cc2f85cedef654fccc4a4d8',
    'b8aa600baf074b9fbce98054bf90e48e.dir',
    '2.0',
    '../../x',
    '/abs',
    's3://b/x',
    'a',
    '',
  ),
  fc.constantFrom(`\${a}`, `\${a.b}/\${c}`, `\${item}`, `\${item.a}/\${key}`, `\${a[0]}`, 'md5'),
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const { document } = fc.letrec((tie) => ({
  document: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('document'), { maxLength: 3 }),
  map: fc.dictionary(key, tie('document'), { maxKeys: 5 }),
}))
const map = fc.dictionary(key, document, { minKeys: 1, maxKeys: 6 }).map((value) => JSON.stringify(value))

/** What must hold of whatever was read: paths inside the repository, and places in the files that were read. */
function expectSound({ pointers, stages, problems, metrics, params }: Extraction, files: readonly string[]): void {
  const paths = [...pointers, ...metrics, ...params, ...stages.flatMap(({ deps, outs }) => [...deps, ...outs])].map(
    ({ path }) => path,
  )
  for (const path of paths) {
    expect(path).not.toMatch(/^$|(^|\/)\.\.(\/|$)/)
    // Only what was written as a whole path is one; the summary of `live` stands beside its folder.
    expect(path.startsWith('/') && !/^\/abs(\.json)?$/.test(path)).toBe(false)
  }
  for (const { place } of [...pointers, ...problems]) {
    expect(files).toContain(place.path)
    expect(place.line).toBeGreaterThan(0)
  }
}

describe('whatever a pull request holds', () => {
  it('a .dvc file is read or is a problem', () => {
    fc.assert(
      fc.property(map, (text) => {
        const extraction = readDvcFile(text)
        expectSound(extraction, ['data/x.dvc'])
        const { cmd } = JSON.parse(text) as { cmd?: unknown }
        if (cmd === undefined) expect(extraction.pointers.length + extraction.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('a pipeline is read or is a problem', () => {
    const stages = fc.dictionary(
      fc.constantFrom('a', 'b', 'a@x'),
      map.map((text): unknown => JSON.parse(text)),
      { maxKeys: 3 },
    )
    fc.assert(
      fc.property(stages, fc.oneof(stages, document), (declared, locked) => {
        const lock = JSON.stringify({ schema: '2.0', stages: locked })
        expectSound(readPipeline(JSON.stringify({ stages: declared }), lock), ['dvc.yaml', 'dvc.lock'])
      }),
      { numRuns: 1000 },
    )
  })

  it('a pipeline and its variables are read or are unknown', () => {
    const parsed = map.map((text): unknown => JSON.parse(text))
    const template = fc.record({
      cmd: scalar,
      outs: fc.array(scalar),
      vars: fc.option(document),
      wdir: fc.option(scalar),
    })
    const group = fc.oneof(
      fc.record({ foreach: document, do: template }),
      fc.tuple(template, document).map(([stage, matrix]) => ({ ...stage, matrix })),
    )
    fc.assert(
      fc.property(group, document, parsed, (stage, vars, variables) => {
        const extraction = readPipeline(JSON.stringify({ vars, stages: { a: stage } }), undefined, '', {
          'params.yaml': JSON.stringify(variables),
        })
        expectSound(extraction, ['dvc.yaml', 'dvc.lock', 'params.yaml'])
      }),
      { numRuns: 2000 },
    )
  })

  it('any document as a pipeline or a lock is read or is a problem', () => {
    fc.assert(
      fc.property(map, map, (yaml, lock) => expectSound(readPipeline(yaml, lock), ['dvc.yaml', 'dvc.lock'])),
      { numRuns: 1000 },
    )
  })
})
