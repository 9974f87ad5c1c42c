import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

/** An environment whose `git` runs a shell script when `cat-file` is asked for, and is the real git otherwise. */
export function withCatFile(script: string): Record<string, string> {
  const folder = makeFolder()
  const { PATH = '' } = hermeticEnv
  const program = `#!/bin/sh\ncase " $* " in *" cat-file "*)\n${script}\n;;\n*) PATH="$REAL_PATH" exec git "$@";;\nesac\n`
  writeFileSync(join(folder, 'git'), program)
  chmodSync(join(folder, 'git'), 0o755)
  return { ...hermeticEnv, REAL_PATH: PATH, PATH: `${folder}${delimiter}${PATH}` }
}
