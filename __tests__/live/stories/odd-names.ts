import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const NAMES = [
  'with space.csv',
  'données/été.csv',
  'nfd-e\u0301.csv',
  '日本語.csv',
  'smile 😀.csv',
  'it\'s "quoted".csv',
  'hash#tag.csv',
  'per%20cent.csv',
  '[brackets].csv',
  'a=b & c;d.csv',
  'colon: value.csv',
  '- dash.csv',
  'back\\slash.csv',
  '<b>@everyone</b>.csv',
  'null',
  '1',
  '017',
]

/** Names that trip parsers, quoting and normalisation, of tracked files and of files inside a directory. */
export const oddNames: Story = {
  name: 'odd-names',
  revisions: ['first', 'second', 'third'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'odd-names')

    repo.write(
      Object.fromEntries(
        NAMES.flatMap((name) => [
          [`files/${name}`, name],
          [`folder ü/${name}`, name],
        ]),
      ),
    )
    await repo.dvc('add', '--quiet', 'folder ü', ...NAMES.map((name) => `files/${name}`))
    await repo.save('first')

    const half = NAMES.filter((_, index) => index % 2 === 0)
    repo.write(
      Object.fromEntries(
        half.flatMap((name) => [
          [`files/${name}`, `${name}!`],
          [`folder ü/${name}`, `${name}!`],
        ]),
      ),
    )
    await repo.dvc('add', '--quiet', 'folder ü', ...half.map((name) => `files/${name}`))
    await repo.save('second')

    for (const name of NAMES) {
      repo.move(`files/${name}`, `elsewhere/${name}`)
      repo.move(`folder ü/${name}`, `folder ü/deeper/${name}`)
    }
    repo.git('rm', '--quiet', '-r', 'files')
    await repo.dvc('add', '--quiet', 'folder ü', ...NAMES.map((name) => `elsewhere/${name}`))
    await repo.save('third')
    return repo
  },
}
