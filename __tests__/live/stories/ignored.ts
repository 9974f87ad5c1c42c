import { makeDvcRepo } from '../dvc-repo.js'
import type { Makers, Story } from './contract.js'

const FILES = [
  'top.csv',
  'old/a.csv',
  'old/kept/b.csv',
  'new/old/c.csv',
  'new/d.csv',
  'new/tmp-1/e.csv',
  'new/tmp-2/f.csv',
]

/** Pointer files that stay as they are while `.dvcignore` files hide them and show them again. */
export function ignored(writer: keyof Makers): Story {
  return {
    name: `ignored-${writer}`,
    answers: writer,
    revisions: ['all', 'folder', 'anchored', 'again', 'deeper', 'masked'],
    async build({ [writer]: dvc }) {
      const repo = await makeDvcRepo(dvc, `ignored-${writer}`)
      repo.write(Object.fromEntries(FILES.map((path) => [path, path])))
      await repo.dvc('add', '--quiet', ...FILES)
      await repo.save('all')

      // Not pushed: DVC refuses to, where the data are hidden and their pointer is not.
      const ignore = (tag: string, files: Readonly<Record<string, string>>) => {
        repo.write(files)
        repo.git('add', '--all')
        repo.git('commit', '--quiet', '-m', tag)
        repo.git('tag', tag)
      }
      ignore('folder', { '.dvcignore': '# nothing here\n\n  old  \n' })
      ignore('anchored', { '.dvcignore': '/old/\nd.csv.dvc\n*.tmp\n' })
      ignore('again', { '.dvcignore': 'old\n*.dvc\n!d.csv.dvc\n!/new/tmp-2\n' })
      ignore('deeper', { '.dvcignore': '', 'new/.dvcignore': '/old\n*.dvc\n!d.csv.dvc\n!tmp-[!1]/f.csv.dvc\n' })
      ignore('masked', { '.dvcignore': 'new/.dvcignore\nold/**\n' })
      return repo
    },
  }
}
