import type { Files } from '../../helpers/remote.js'
import type { Random } from './random.js'
import { changeTable, makeTable, writeTable } from './values.js'
import { type Data, ITEM, MATRIX_ITEM, type Output, type Stage, type World } from './world.js'

/** One thing that somebody does between two commits; undefined where there is nothing to do it to. */
type Step = (world: World, random: Random) => World | undefined

const PATHS = [
  'data.csv',
  'train',
  'a b.bin',
  "it's.txt",
  'données.csv',
  'deep/er/x.bin',
  'deep/er/images',
  '#1',
  '- dash',
  'Case.TXT',
  'case.txt',
  'hidden/h.csv',
  'q"uote',
]
const NAMES = ['1.png', '2.png', 'sub/3.png', 'ü.png', 'a b', 'sub/deep/er.bin']
const CONTENTS = ['one', 'two\n', 'three\r\nlines\r\n', 'four\n\nfive\n', '', 'six \u0000 binary\r\n']
const TABLES = ['params.yaml', 'conf/p.json', 'conf/p.toml', 'conf/p.py', 'm/top.json', 'm/top.yaml', 'm/top.csv']
const STAGES = ['prep', 'train', 'evaluate', 'report']

/** Every step by its name, which a failing history prints. */
export const STEPS: Readonly<Record<string, Step>> = {
  track: (world, random) => {
    const path = random.pick(PATHS)
    return world.data.has(path) ? undefined : withData(world, path, makeData(random))
  },
  change: (world, random) =>
    onData(world, random, (data) => ({ ...data, content: changeContent(random, data.content) })),
  rehash: (world, random) => onData(world, random, (data) => ({ ...data, era: 'modern' })),
  annotate: (world, random) => onData(world, random, (data) => ({ ...data, ...makeNotes(random) })),
  reshape: (world, random) => onData(world, random, (data) => ({ ...data, content: makeContent(random) })),
  move: (world, random) => {
    const [from, to] = [random.pick([...world.data.keys(), '']), random.pick(PATHS)]
    const data = world.data.get(from)
    return data === undefined || world.data.has(to) ? undefined : withData(withoutData(world, from), to, data)
  },
  copy: (world, random) => {
    const [from, to] = [random.pick([...world.data.keys(), '']), random.pick(PATHS)]
    const data = world.data.get(from)
    return data === undefined || world.data.has(to) ? undefined : withData(world, to, data)
  },
  untrack: (world, random) =>
    world.data.size === 0 ? undefined : withoutData(world, random.pick([...world.data.keys()])),
  stage: (world, random) => {
    const name = random.pick(STAGES)
    return { ...world, stages: new Map([...world.stages, [name, makeStage(random, name)]]) }
  },
  rerun: (world, random) => onStage(world, random, (stage) => ({ ...stage, outputs: rerun(random, stage) })),
  unlock: (world, random) =>
    onStage(world, random, ({ outputs, ...stage }) => ({
      ...stage,
      outputs: new Map([...outputs].map(([path, output]) => [path, { ...output, content: undefined }])),
    })),
  unstage: (world, random) => {
    const stages = new Map(world.stages)
    return stages.delete(random.pick(STAGES)) ? { ...world, stages } : undefined
  },
  table: (world, random) => {
    const path = random.pick(TABLES)
    const before = world.tables.get(path)
    const table = before === undefined ? makeTable(random) : changeTable(random, before)
    return { ...world, tables: new Map([...world.tables, [path, table]]) }
  },
  drop: (world, random) => {
    const tables = new Map(world.tables)
    return tables.delete(random.pick(TABLES)) ? { ...world, tables } : undefined
  },
  declare: (world, random) => ({
    ...world,
    topMetrics: random.some(TABLES.slice(4)),
    topParams: random.some(TABLES.slice(1, 4)),
  }),
  hide: (world, random) => withText(world, '.dvcignore', random.chance(0.5) ? 'hidden/\n*.log\n' : '# nothing\n'),
  tear: (world, random) => ({
    ...world,
    torn: { path: random.pick(['dvc.lock', 'dvc.yaml', 'data.csv.dvc']), how: random.pick(['conflict', 'twice']) },
  }),
  note: (world, random) => withText(world, 'notes.md', String(random.int(1000))),
  nest: (world, random) => {
    const inner = withText(world, 'inner/.dvc/config', '')
    return withText(inner, 'inner/own.csv.dvc', `outs:\n- md5: ${random.pick(MD5S)}\n  path: own.csv\n`)
  },
}

const MD5S = ['acbd18db4cc2f85cedef654fccc4a4d8', '37b51d194a7513e45b56f6524f2d51f2']

function withData(world: World, path: string, data: Data): World {
  return { ...world, data: new Map([...world.data, [path, data]]) }
}

function withoutData(world: World, path: string): World {
  return { ...world, data: new Map([...world.data].filter(([other]) => other !== path)) }
}

function withText(world: World, path: string, text: string): World {
  return { ...world, texts: new Map([...world.texts, [path, text]]) }
}

function onData(world: World, random: Random, change: (data: Data) => Data): World | undefined {
  const path = random.pick([...world.data.keys(), ''])
  const data = world.data.get(path)
  return data === undefined ? undefined : withData(world, path, change(data))
}

function onStage(world: World, random: Random, change: (stage: Stage) => Stage): World | undefined {
  const name = random.pick(STAGES)
  const stage = world.stages.get(name)
  return stage === undefined ? undefined : { ...world, stages: new Map([...world.stages, [name, change(stage)]]) }
}

function makeData(random: Random): Data {
  return { content: makeContent(random), era: random.chance(0.3) ? 'legacy' : 'modern', ...makeNotes(random) }
}

function makeNotes(random: Random): Pick<Data, 'notes' | 'top'> {
  const notes = random.some(
    Object.entries({ desc: 'text', persist: true, push: false, remote: 'store', cache: false }),
    0.15,
  )
  const top = random.some(Object.entries({ desc: 'why', meta: { a: [1] }, frozen: true }), 0.15)
  return { notes: Object.fromEntries(notes), top: Object.fromEntries(top) }
}

function makeContent(random: Random): string | Files {
  return random.chance(0.5) ? random.pick(CONTENTS) : makeFiles(random)
}

function makeFiles(random: Random): Files {
  const files = random.some(NAMES).map((name) => [name, random.pick(CONTENTS)] as const)
  return files.length === 0 ? { 'only.txt': random.pick(CONTENTS) } : Object.fromEntries(files)
}

/** One file of a directory is changed, added, removed or renamed. */
function changeContent(random: Random, content: string | Files): string | Files {
  if (typeof content === 'string') return random.pick(CONTENTS)
  const name = random.pick(NAMES)
  const { [name]: old, ...rest } = content
  if (old === undefined || Object.keys(rest).length === 0) return { ...content, [name]: random.pick(CONTENTS) }
  if (random.chance(0.3)) return rest
  return random.chance(0.4) ? { ...rest, [random.pick(NAMES)]: old } : { ...rest, [name]: random.pick(CONTENTS) }
}

function makeStage(random: Random, name: string): Stage {
  const items = random.chance(0.3) ? random.some(['a', 'b', 'c'], 0.7) : []
  const matrix = items.length > 0 && random.chance(0.4)
  const suffix = items.length === 0 ? '' : `-${matrix ? MATRIX_ITEM : ITEM}`
  const outputs: [string, Output][] = [
    [`out/${name}${suffix}.bin`, { kind: 'outs', cache: true, content: makeContent(random) }],
  ]
  if (random.chance(0.3)) {
    outputs.push([`plots/${name}${suffix}.csv`, { kind: 'plots', cache: random.chance(0.5), content: 'x,y\n1,2\n' }])
  }
  if (items.length === 0 && random.chance(0.7)) {
    const path = `m/${name}.${random.pick(['json', 'yaml', 'toml'])}`
    outputs.push([path, { kind: 'metrics', cache: random.chance(0.4), content: writeTable(path, makeTable(random)) }])
  }
  const params = random.some(TABLES.slice(0, 4), 0.4).map((file) => [file, random.some(['lr', 'opt', 'acc'])] as const)
  const era = random.chance(0.2) ? 'legacy' : 'modern'
  return { outputs: new Map(outputs), params: new Map(params), era, ...(items.length > 0 ? { items, matrix } : {}) }
}

function rerun(random: Random, { outputs }: Stage): Stage['outputs'] {
  return new Map(
    [...outputs].map(([path, output]): [string, Output] => {
      if (output.kind === 'metrics') return [path, { ...output, content: writeTable(path, makeTable(random)) }]
      return [path, { ...output, content: changeContent(random, output.content ?? 'new') }]
    }),
  )
}
