// What is fuzzed: every reader of documents, and every reader of pointer files above them.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkExtraction, checkFailure, checkParsed } from './check.mjs'

const CORPUS = join(import.meta.dirname, 'corpus')

/**
 * The targets, over modules that `load` brings by their path in the source tree. A target has a name, a corpus of files
 * by name, and `read`, which takes an input and throws where the answer is none.
 */
export async function makeTargets(load) {
  const text = await load('documents/text.js')
  const tools = {
    flatten: await load('snapshot/flatten.js'),
    python: await load('documents/python.js'),
    node: await load('documents/node.js'),
  }
  const decoded = (read) => async (input) => {
    const files = new Map()
    for (const [name, bytes] of input) {
      const result = text.decodeText(bytes)
      if (result.ok) files.set(name, result.text)
      else checkFailure(result, bytes.toString('latin1'))
    }
    if (files.size === input.size) await read(files)
  }
  const documents = await makeDocuments(load, tools)
  const pointers = await makePointers(load)
  return [
    ...Object.entries(documents).map(([name, read]) => ({
      name,
      corpus: readFiles(name),
      read: decoded(async (files) => read(...files.values())),
    })),
    ...Object.entries(pointers).map(([name, read]) => ({ name, corpus: readFolders(name), read: decoded(read) })),
    { name: 'listing', corpus: readFiles('listing'), read: await makeListing(load) },
    { name: 'manifest', corpus: readFiles('manifest'), read: await makeManifest(load) },
    ...(await makeLfs(load)),
    { name: 'policy', corpus: readFiles('policy'), read: await makePolicy(load) },
    { name: 'rows', corpus: readFiles('rows'), read: await makeRows(load) },
  ]
}

async function makeDocuments(load, tools) {
  const [json, yaml, toml, python, env] = [
    (await load('documents/json.js')).parseJson,
    (await load('documents/yaml.js')).parseYaml,
    (await load('documents/toml.js')).parseToml,
    (await load('documents/python-file.js')).parsePython,
    (await load('documents/env.js')).parseEnv,
  ]
  const { parseDvcConfig } = await load('documents/dvc-config.js')
  const { readTable } = await load('snapshot/metric-table.js')
  const tree = (parse) => (text) => checkParsed(parse(text), text, tools)
  return {
    json: tree(json),
    yaml: tree(yaml),
    toml: tree(toml),
    python: tree(python),
    env: tree(env),
    'dvc-config': (text) => {
      const config = parseDvcConfig(text)
      if (!config.ok) checkFailure(config, text)
    },
    table: (text) => {
      for (const path of ['m.csv', 'm.tsv']) {
        const table = readTable(path, text)
        if (!('leaves' in table)) checkFailure(table, text)
      }
    },
  }
}

/** The pointer formats, as the pipeline asks them: a group of files in, pointers and problems out. */
async function makePointers(load) {
  const { POINTER_FORMATS } = await load('pointers/registry.js')
  const format = POINTER_FORMATS.find(({ id }) => id === 'dvc')
  const extract = async (files, names) => {
    const sources = new Map([...files].map(([path, text]) => [path, { path, text, oid: '0'.repeat(40) }]))
    const ask = (asked) => format.extract({ format: 'dvc', files: asked, project: '' }, sources, new Map())
    let asked = names
    let answer = await ask(asked)
    // A group may say that it needs more files, and then others; never those that it was given.
    while ('wants' in answer) {
      const more = answer.wants.filter((path) => !asked.includes(path))
      if (more.length === 0) throw new Error(`wants what it was given: ${answer.wants.join(', ')}`)
      asked = [...asked, ...more]
      answer = await ask(asked)
    }
    checkExtraction(answer, files)
  }
  return {
    'dvc-file': (files) => extract(files, ['data.csv.dvc']),
    'dvc-pipeline': (files) => extract(files, ['dvc.yaml', 'dvc.lock']),
    'dvc-remotes': async (files) => {
      await extract(files, ['.dvc/config'])
      format.readRemotes({ path: '.dvc/config', text: files.get('.dvc/config'), oid: '' }, '', '/work')
    },
  }
}

/** What clouds answer, whichever of them is asked: a page of a listing, or none. */
async function makeListing(load) {
  const { readPage: readXml } = await load('stores/azure/listing.js')
  const { readPage: readJson, reasonIn } = await load('stores/gcs/json.js')
  return async (input) => {
    for (const bytes of input.values()) {
      const text = bytes.toString('utf8')
      const pages = [readXml(text), readJson(text)].filter((page) => page !== undefined)
      for (const { key, size } of pages.flatMap(({ objects }) => objects)) {
        assert.equal(typeof key, 'string')
        assert.ok(Number.isSafeInteger(size) && size >= 0)
      }
      reasonIn(text)
    }
  }
}

/** What Git LFS reads of a commit: pointers, attributes, its own configuration, and what its server answers. */
async function makeLfs(load) {
  const { readPointer } = await load('pointers/git-lfs/pointer.js')
  const { readAttributes } = await load('pointers/git-lfs/attributes.js')
  const { readLfsRemotes } = await load('pointers/git-lfs/config.js')
  const { readBatch } = await load('stores/git-lfs/batch.js')
  const paths = ['a.bin', 'data/train/a.csv', 'sp ace/é.dat', `${'a/'.repeat(50)}b`]
  const clone = new Map([['remote.origin.url', 'https://host.example/o/r']])
  const readers = {
    'lfs-pointer': (text) => {
      const read = readPointer(text)
      const lines = text.split('\n').length
      if (read.state === 'broken') assert.ok(read.line >= 1 && read.line <= lines && read.why !== '')
      if (read.state !== 'pointer') return
      assert.match(read.pointer.oid, /^[0-9a-f]{64}$/)
      assert.ok(Number.isSafeInteger(read.pointer.size) && read.pointer.size >= 0)
    },
    'lfs-attributes': (text) => {
      const attributes = readAttributes([{ path: '.gitattributes', text, oid: '' }])
      for (const path of paths) assert.equal(typeof (attributes?.tracks(path) ?? false), 'boolean')
    },
    'lfs-config': (text) => {
      const { remotes, problems } = readLfsRemotes({ path: '.lfsconfig', text, oid: '' }, clone)
      assert.equal(remotes.size + problems.length, 1)
      for (const { place, message, remedy } of problems) checkFailure({ ...place, message, remedy }, text)
    },
    'lfs-batch': (text) => {
      for (const told of readBatch(text, true)?.values() ?? []) {
        if (told.state === 'present') assert.match(told.download.origin, /^https:/)
      }
    },
  }
  return Object.entries(readers).map(([name, read]) => ({
    name,
    corpus: readFiles(name),
    read: async (input) => {
      for (const bytes of input.values()) read(bytes.toString('utf8'))
    },
  }))
}

async function makeManifest(load) {
  const { parseManifest } = await load('pointers/dvc/manifest.js')
  const { isHoldoutError } = await load('errors.js')
  const pointer = { path: 'data', place: { path: 'data.dvc', line: 1 } }
  return async (input) => {
    try {
      for (const bytes of input.values()) parseManifest(bytes, pointer, 'md5')
    } catch (error) {
      if (!isHoldoutError(error)) throw error
    }
  }
}

async function makePolicy(load) {
  const { parsePolicy } = await load('policy/parse.js')
  const { compileCapture } = await load('patterns.js')
  const { compileTimeFormat } = await load('rows/time-format.js')
  return async (input) => {
    for (const bytes of input.values()) {
      const parsed = await parsePolicy('.github/holdout.yml', bytes)
      const text = bytes.toString('latin1')
      if (!parsed.ok)
        for (const { place, message, remedy } of parsed.problems) checkFailure({ ...place, message, remedy }, text)
      // What a policy asks to be read by is used on anything.
      for (const { rows = {} } of (parsed.ok && parsed.policy.splits) || []) {
        if (rows.groupPath !== undefined) compileCapture(rows.groupPath)(text)
        if (rows.timeFormat !== undefined) compileTimeFormat(rows.timeFormat)(text)
      }
    }
  }
}

/** Files of rows against a small table: counted, or a problem; the same whether they come whole or in pieces. */
async function makeRows(load) {
  const { compareRows } = await load('rows/compare.js')
  const test = makeRowFile('test.csv', Buffer.from('id,name,y\n1,a,0.5\n3,b,1\n'), 4096)
  return async (input) => {
    for (const [name, bytes] of input) {
      const ask = (chunk) => compareRows({ sets: { train: [makeRowFile(name, bytes, chunk)], test: [test] }, spec: {} })
      const answer = await ask(4096)
      if (answer.outcome !== 'completed') checkFailure({ ...answer, message: answer.reason }, '')
      const again = await ask(13)
      // Where packed bytes are damaged, how much of them is unpacked before it shows depends on the pieces.
      if (name.endsWith('.gz')) assert.equal(again.outcome, answer.outcome)
      else assert.deepEqual(again, answer)
      if (name.endsWith('.parquet')) await checkColumns(compareRows, name, bytes)
    }
  }
}

/** A file against itself, so that all of it is read: by its columns and cell by cell it has the same rows. */
async function checkColumns(compareRows, name, bytes) {
  const ask = async (kernel) => {
    const [train, test] = [`train/${name}`, name].map((path) => makeRowFile(path, bytes, 4096))
    const { outcome, examples, ...rest } = await compareRows({
      sets: { train: [train], test: [test] },
      spec: {},
      limits: { kernel },
    })
    return outcome === 'completed' ? { outcome, examples: examples.length, ...rest } : { outcome }
  }
  assert.deepEqual(await ask(0), await ask(Number.POSITIVE_INFINITY))
}

function makeRowFile(name, bytes, chunk) {
  const pieces = (part) => {
    const found = []
    for (let at = 0; at < part.length; at += chunk) found.push(new Uint8Array(part.subarray(at, at + chunk)))
    return found
  }
  const open = async (range = { start: 0, end: bytes.length }) =>
    ReadableStream.from(pieces(bytes.subarray(range.start, range.end)))
  return { name, size: bytes.length, open }
}

/** A corpus of single files. */
function readFiles(name) {
  const folder = join(CORPUS, name)
  return readdirSync(folder)
    .sort()
    .map((file) => new Map([[file, readFileSync(join(folder, file))]]))
}

/** A corpus of folders whose files belong together. */
function readFolders(name) {
  const folder = join(CORPUS, name)
  return readdirSync(folder)
    .sort()
    .map((entry) => {
      const files = readdirSync(join(folder, entry), { recursive: true, withFileTypes: true })
      const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
      const inside = (path) => path.slice(join(folder, entry).length + 1).replaceAll('\\', '/')
      return new Map(paths.sort().map((path) => [inside(path), readFileSync(path)]))
    })
}
