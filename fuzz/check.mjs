// What every answer must be: a tree or a failure, with lines that the file has. A fault is thrown.
import assert from 'node:assert/strict'

/** Holds what a reader of documents answers against its text. */
export function checkParsed(parsed, text, { flatten, python, node }) {
  if (!parsed.ok) return checkFailure(parsed, text)
  checkLines(parsed.root, countLines(text))
  node.toValue(parsed.root)
  python.reprNode(parsed.root)
  // Two leaves under one key, or a key without end, are a finding of their own, and nothing is flattened then.
  const fault = flatten.findKeyFault(parsed.root)
  if (fault !== undefined) return checkMessage(fault.message)
  const metrics = flatten.flattenMetrics(parsed.root)
  const params = flatten.flattenParams(parsed.root)
  const keys = new Set(params.map(({ key }) => key))
  for (const { key } of metrics) assert.ok(keys.has(key), `the metric ${key} is no parameter`)
  for (const key of [...keys].slice(0, 3)) flatten.selectKey(parsed.root, key)
}

/** Holds a failure against the text that it is about. */
export function checkFailure({ line, message, remedy }, text) {
  checkMessage(message)
  checkMessage(remedy)
  if (line !== undefined) assert.ok(line >= 1 && line <= countLines(text), `line ${line} of ${countLines(text)}`)
}

/** Holds what was extracted against the files that it came from. */
export function checkExtraction(extraction, files) {
  const places = [...extraction.problems, ...extraction.pointers, ...extraction.metrics, ...extraction.params]
  for (const { place } of places) checkPlace(place, files)
  for (const { message, remedy } of extraction.problems) {
    checkMessage(message)
    checkMessage(remedy)
  }
  for (const { what, reason } of extraction.notChecked) {
    checkMessage(what)
    checkMessage(reason)
  }
  const paths = [...extraction.pointers, ...extraction.metrics, ...extraction.params].map(({ path }) => path)
  for (const path of paths) assert.ok(isInside(path), `the path ${JSON.stringify(path)} leads out`)
}

function checkPlace({ path, line }, files) {
  const text = files.get(path)
  assert.ok(text !== undefined, `no file ${path} was given`)
  if (line !== undefined)
    assert.ok(line >= 1 && line <= countLines(text), `line ${line} of ${countLines(text)} in ${path}`)
}

/** An address and an absolute path are kept as they are written, and never opened. */
function isInside(path) {
  const isExternal = path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)
  return isExternal || !path.split('/').includes('..')
}

function checkMessage(message) {
  assert.ok(Array.isArray(message) && message.length > 0, 'a message says nothing')
}

function checkLines(root, lines) {
  const seen = new Set()
  const visit = (node) => {
    if (seen.has(node)) return
    seen.add(node)
    assert.ok(node.line >= 1 && node.line <= lines, `line ${node.line} of ${lines}`)
    if (node.kind === 'list') for (const item of node.items) visit(item)
    if (node.kind !== 'map') return
    for (const { line, value } of node.entries.values()) {
      assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`)
      visit(value)
    }
  }
  visit(root)
}

/** Lines as an editor counts them, one more than the breaks; Python and tables take a lone CR for a break too. */
function countLines(text) {
  return (text.match(/\r\n?|\n/g)?.length ?? 0) + 1
}
