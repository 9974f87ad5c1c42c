import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './repo.js'

/** A folder with a program that does what a script of Node says, and writes down in `log` how it was called. */
export function plantProgram(name: string, script: string): { readonly folder: string; readonly log: string } {
  const folder = makeFolder()
  const log = join(folder, 'log')
  const record = `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n')`
  writeFileSync(join(folder, name), `#!${process.execPath}\n${record}\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return { folder, log }
}
