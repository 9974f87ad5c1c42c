import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

/** Everything that can happen to a tracked file, a tracked directory, and the files inside one. */
export const fileChanges: Story = {
  name: 'file-changes',
  revisions: ['first', 'changed', 'renamed', 'split', 'emptied'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'file-changes')

    repo.write({
      'data.csv': 'x\n1\n',
      'extra.csv': 'x\n2\n',
      'gone.csv': 'x\n3\n',
      'twin-1.csv': 'twin',
      'twin-2.csv': 'twin',
    })
    repo.write({
      'images/a.png': 'a',
      'images/b.png': 'b',
      'images/c.png': 'c',
      'images/sub/d.png': 'd',
      thing: 'a file',
    })
    await repo.dvc('add', '--quiet', 'data.csv', 'extra.csv', 'gone.csv', 'twin-1.csv', 'twin-2.csv', 'images', 'thing')
    await repo.save('first')

    repo.write({ 'data.csv': 'x\n1\n4\n', 'new.csv': 'x\n5\n', 'images/a.png': 'a, again', 'images/e.png': 'e' })
    repo.move('images/b.png', 'images/sub/b2.png')
    repo.remove(['images/c.png', 'gone.csv', 'gone.csv.dvc', 'thing', 'thing.dvc'])
    repo.write({ 'thing/one.txt': 'a file', 'thing/two.txt': 'another' })
    await repo.dvc('add', '--quiet', 'data.csv', 'new.csv', 'images', 'thing')
    repo.write({ 'moved/.gitkeep': '' })
    await repo.dvc('move', '--quiet', 'extra.csv', 'moved/extra.csv')
    await repo.save('changed')

    repo.move('twin-1.csv', 'z-1.csv')
    repo.move('twin-2.csv', 'z-2.csv')
    repo.move('new.csv', 'New.csv')
    repo.remove(['twin-1.csv.dvc', 'twin-2.csv.dvc', 'new.csv.dvc', 'thing', 'thing.dvc'])
    repo.write({ thing: 'a file', 'z-3.csv': 'twin' })
    await repo.dvc('move', '--quiet', 'images', 'pictures')
    await repo.dvc('add', '--quiet', 'z-1.csv', 'z-2.csv', 'z-3.csv', 'New.csv', 'thing')
    await repo.save('renamed')

    await repo.dvc('remove', '--quiet', 'pictures.dvc')
    // Nothing is moved into the folder here: DVC then lists the file twice, as added and as renamed.
    await repo.dvc('add', '--quiet', 'pictures/sub', 'pictures/a.png')
    await repo.save('split')

    repo.git('rm', '--quiet', '-r', 'pictures', 'moved', '*.dvc')
    await repo.save('emptied')
    return repo
  },
}
