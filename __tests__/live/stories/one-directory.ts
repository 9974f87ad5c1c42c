import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

/** One tracked directory that holds both splits; a test file is copied, then another one moved, into train. */
export const oneDirectory: Story = {
  name: 'one-directory',
  revisions: ['clean', 'copied', 'moved'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'one-directory')

    repo.write({
      'data/train/1.txt': 'one',
      'data/train/2.txt': 'two',
      'data/test/3.txt': 'three',
      'data/test/4.txt': 'four',
    })
    await repo.dvc('add', '--quiet', 'data')
    await repo.save('clean')

    repo.write({ 'data/train/5.txt': 'three' })
    await repo.dvc('add', '--quiet', 'data')
    await repo.save('copied')

    repo.remove(['data/train/5.txt'])
    repo.move('data/test/4.txt', 'data/train/4.txt')
    await repo.dvc('add', '--quiet', 'data')
    await repo.save('moved')
    return repo
  },
}
