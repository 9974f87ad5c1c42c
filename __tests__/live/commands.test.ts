import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { toValue } from '../../src/documents/node.js'
import { parseYaml } from '../../src/documents/yaml.js'
import type { Extraction, SourceFile } from '../../src/model.js'
import { dvc } from '../../src/pointers/dvc.js'
import { describeLive } from './live.js'
import { templates } from './stories/templates.js'

/** What Holdout reads out of a pipeline of a work tree, with whatever its templates name. */
async function extract(folder: string): Promise<Extraction> {
  let files: readonly string[] = ['dvc.yaml', 'dvc.lock']
  for (;;) {
    const present = files.filter((path) => existsSync(join(folder, path)))
    const read = present.map((path): [string, SourceFile] => {
      return [path, { path, oid: '', text: readFileSync(join(folder, path), 'utf8') }]
    })
    const answer = await dvc.extract({ format: 'dvc', project: '', files }, new Map(read))
    if (!('wants' in answer)) return answer
    files = [...files, ...answer.wants]
  }
}

function lockedCommands(folder: string): Record<string, unknown> {
  const parsed = parseYaml(readFileSync(join(folder, 'dvc.lock'), 'utf8'))
  const { stages } = (parsed.ok ? toValue(parsed.root) : {}) as { stages: Record<string, { cmd: string | string[] }> }
  return Object.fromEntries(Object.entries(stages).map(([name, { cmd }]) => [name, [cmd].flat()]))
}

describeLive('the commands of a pipeline', (stage) => {
  test.each(['first', 'regrouped', 'nested'])('at %s are those that dvc repro ran', async (revision) => {
    const repo = await stage.open(templates)
    repo.git('checkout', '--quiet', '--force', revision)
    const { stages, notChecked } = await extract(repo.dir)
    const locked = lockedCommands(repo.dir)
    expect(stages.length).toBeGreaterThan(12)
    for (const { name, commands } of stages) expect([name, commands]).toEqual([name, locked[name]])
    expect(notChecked).toEqual([])
  })
})
