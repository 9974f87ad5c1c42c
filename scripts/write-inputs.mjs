// Writes the tables of the README's Action section from action.yml. Usage: node scripts/write-inputs.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const readme = new URL('../README.md', import.meta.url)
const { inputs, outputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))

const before = readFileSync(readme, 'utf8')
const after = [
  ['inputs', tabulate('Input', inputs)],
  ['outputs', tabulate('Output', outputs)],
].reduce((text, [name, table]) => fill(text, name, table), before)

if (process.argv.includes('--check')) {
  if (after !== before) console.error('README.md does not say what action.yml says: npm run inputs')
  process.exitCode = after === before ? 0 : 1
} else {
  writeFileSync(readme, after)
}

function tabulate(title, entries) {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${escapeCell(description)} |`)
  return [`| ${title} | |`, '|---|---|', ...rows].join('\n')
}

function escapeCell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Replaces what stands between a pair of comments. */
function fill(text, name, content) {
  const [start, end] = [`<!-- ${name}: npm run inputs -->`, `<!-- /${name} -->`]
  const [at, to] = [text.indexOf(start), text.indexOf(end)]
  if (at === -1 || to < at) throw new Error(`README.md has no place for ${name}: ${start} … ${end}`)
  return `${text.slice(0, at + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
