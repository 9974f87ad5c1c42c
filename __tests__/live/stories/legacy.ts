import { makeDvcRepo, openDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

/** A repository that DVC 2.x began and DVC 3.x goes on with: pointers without `hash:`, and two layouts in the store. */
export const legacy: Story = {
  name: 'legacy',
  revisions: ['two', 'two-again', 'rehashed', 'three', 'migrated'],
  async build({ dvc, legacy }) {
    const old = await makeDvcRepo(legacy, 'legacy')
    old.write({ 'data.csv': 'x\r\n1\r\n', 'plain.csv': 'y\n1\n', 'left.csv': 'left\n' })
    old.write({ 'images/a.txt': 'a\n', 'images/b.txt': 'b\r\n', 'images/c.txt': 'c\n' })
    await old.dvc('add', '--quiet', 'data.csv', 'plain.csv', 'left.csv', 'images')
    await old.save('two')

    old.write({ 'data.csv': 'x\r\n1\r\n2\r\n', 'images/a.txt': 'a, again\n' })
    await old.dvc('add', '--quiet', 'data.csv', 'images')
    await old.save('two-again')

    const repo = openDvcRepo(dvc, old.dir)
    repo.write({ 'images/d.txt': 'd\n' })
    await repo.dvc('add', '--quiet', 'data.csv', 'plain.csv', 'images')
    await repo.save('rehashed')

    repo.move('images/c.txt', 'images/e.txt')
    repo.write({ 'left.csv': 'left\nright\n' })
    await repo.dvc('add', '--quiet', 'left.csv', 'images')
    await repo.save('three')

    await repo.dvc('cache', 'migrate', '--dvc-files')
    await repo.save('migrated')
    return repo
  },
}
