import { describe, expect, it } from '@jest/globals'
import { CONFIG, dvcFile } from '../helpers/dvc.js'
import { wordProblem } from '../helpers/wording.js'
import { compareData, wordChanges } from './comparing.js'
import { take } from './taking.js'

const A = { 'old/a.csv.dvc': dvcFile('a.csv', 'a') }
const B = { 'b.csv.dvc': dvcFile('b.csv', 'b') }

describe('data that .dvcignore hides', () => {
  it('are deleted when a pull request hides them, though their pointer file stays as it was', async () => {
    expect(wordChanges(await compareData({ ...A, ...B }, { ...A, ...B, '.dvcignore': 'old\n' }))).toEqual([
      'deleted old/a.csv',
    ])
  })

  it('are added when a pull request shows them again', async () => {
    expect(wordChanges(await compareData({ ...A, '.dvcignore': 'old\n' }, { ...A, '.dvcignore': '# old\n' }))).toEqual([
      'added old/a.csv',
    ])
  })

  it('do not count when they change out of sight', async () => {
    const ignore = { '.dvcignore': 'old/\n' }
    const changed = { 'old/a.csv.dvc': dvcFile('a.csv', 'other') }
    expect(wordChanges(await compareData({ ...A, ...ignore }, { ...changed, ...ignore }))).toEqual([])
  })

  it('leave their stage as never run when it is the lock that is hidden', async () => {
    const yaml = { 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [m]\n' }
    const lock = {
      'dvc.lock': `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - path: m\n      md5: ${'a'.repeat(32)}\n`,
    }
    expect(
      wordChanges(await compareData({ ...yaml, ...lock }, { ...yaml, ...lock, '.dvcignore': 'dvc.lock\n' })),
    ).toEqual(['unknown m (declared, and no version is recorded at head)'])
  })

  it('are a problem at their pointer file when only they are hidden: DVC refuses it', async () => {
    const { head } = await take({ ...B }, { ...B, 'old/a.csv.dvc': dvcFile('a.csv', 'a'), '.dvcignore': 'a.csv\n' })
    expect(head.problems.map(wordProblem)).toEqual([
      'old/a.csv.dvc:2 its data old/a.csv are hidden by .dvcignore and the file itself is not, so DVC refuses it',
    ])
  })
})

describe('a .dvcignore that cannot be read', () => {
  it.each([
    ['a symbolic link', { kind: 'symlink', target: '/etc/passwd' } as const, 'it is a symbolic link, not a file'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x0a]), 'UTF-8'],
    ['malformed', '!\n', 'the pattern ! is malformed'],
  ])('because it is %s is a problem, and hides nothing', async (_, file, words) => {
    const { head } = await take(A, { ...A, '.dvcignore': file })
    expect(head.problems.map(wordProblem).join()).toContain(words)
    expect(wordChanges(await compareData(A, { ...A, '.dvcignore': file }))).toEqual([])
  })
})

describe('a folder that becomes a project', () => {
  it('takes its pointers with it: they stand for the same data as before', async () => {
    const inner = { 'in/a.csv.dvc': dvcFile('a.csv', 'a') }
    expect(wordChanges(await compareData(inner, { ...inner, 'in/.dvc/config': CONFIG }))).toEqual([])
    expect(
      wordChanges(
        await compareData(
          { ...inner, '.dvcignore': 'in\n' },
          { ...inner, '.dvcignore': 'in\n', 'in/.dvc/config': CONFIG },
        ),
      ),
    ).toEqual(['added in/a.csv'])
  })
})
