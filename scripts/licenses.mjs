// Gathers the licences of the packages inside a bundle, from the list of modules that the bundler wrote.
// (ncc's own --license leaves out packages whose modules it joins into one.)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/** The text of licenses.txt for a bundle, packages in the order of their names. */
export function describeLicenses(statsFile) {
  const { modules } = JSON.parse(readFileSync(statsFile, 'utf8'))
  const folders = new Set(listSources(modules).flatMap((source) => source.match(PACKAGE_FOLDER) ?? []))
  const packages = [...folders].map(readPackage)
  packages.sort((one, other) => (one.title < other.title ? -1 : 1))
  return packages.map(({ title, text }) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

/** The files behind modules, those inside joined modules too. */
function listSources(modules) {
  return modules.flatMap((module) => [module.nameForCondition ?? '', ...listSources(module.modules ?? [])])
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') || 'The package holds no licence text.' }
}
