import { describe, expect, it } from '@jest/globals'
import type { Pointer } from '../../src/model.js'
import { dvc } from '../../src/pointers/dvc.js'

const stage = (name: string, md5: string, comment = '') =>
  `  ${name}:\n    cmd: make ${name}\n    outs:\n    - path: ${name}.bin\n      md5: ${md5.repeat(32)}\n${comment}`
const lock = (...stages: readonly string[]) => `schema: '2.0'\nstages:\n${stages.join('')}`

const restore = (old: string, now: string, ...names: readonly string[]) => {
  const pointers = names.map((name) => ({ stage: name }) as Pointer)
  return dvc.restore?.({ path: 'dvc.lock', pointers, old, now })
}

describe('a lock with stages put back', () => {
  const OLD = lock(stage('a', '1'), stage('b', '1'), stage('c', '1'))

  it('keeps every other byte: comments, order, and stages that came later', () => {
    const now = lock(
      stage('c', '2', '# about b\n\n'),
      stage('b', '2', '  # about a\n'),
      stage('a', '2'),
      stage('d', '2'),
    )
    expect(restore(OLD, now, 'b')).toBe(now.replace(stage('b', '2'), stage('b', '1')))
    expect(restore(OLD, now, 'a', 'c')).toBe(
      now.replace(stage('a', '2'), stage('a', '1')).replace(stage('c', '2'), stage('c', '1')),
    )
  })

  it('works at the end of a file, with and without a last line break', () => {
    const now = lock(stage('a', '2'), stage('b', '2'))
    expect(restore(OLD, now, 'b')).toBe(lock(stage('a', '2'), stage('b', '1')))
    expect(restore(OLD.trimEnd(), now.trimEnd(), 'b')).toContain(stage('b', '1').trimEnd())
  })

  it('puts a stage that is gone behind the others', () => {
    const now = `${lock(stage('a', '2', '# the end\n'))}`
    expect(restore(OLD, now, 'b')).toBe(lock(stage('a', '2'), stage('b', '1'), '# the end\n'))
  })

  it('keeps the line ends that the file has', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    const now = lock(stage('a', '2'), stage('b', '2'))
    expect(restore(OLD, windows(now), 'a')).toBe(windows(lock(stage('a', '1'), stage('b', '2'))))
    expect(restore(windows(OLD), now, 'a')).toBe(lock(stage('a', '1'), stage('b', '2')))
  })

  it('knows the locks of DVC 1.x, and keys before and behind the stages', () => {
    const legacy = (md5: string) => `a:\n  cmd: x\n  outs:\n  - path: a.bin\n    md5: ${md5.repeat(32)}\nb:\n  cmd: y\n`
    expect(restore(legacy('1'), legacy('2'), 'a')).toBe(legacy('1'))
    const behind = (md5: string) => `stages:\n${stage('a', md5)}schema: '2.0'\n`
    expect(restore(behind('1'), behind('2'), 'a')).toBe(behind('1'))
  })

  it.each([
    ['a flow map', `schema: '2.0'\nstages: {a: {cmd: x}, b: {cmd: y}}\n`],
    ['another indentation', lock(stage('a', '2'), stage('b', '2')).replace(/^ {2}/gm, '    ')],
    ['conflict markers', `${lock(stage('a', '2'))}<<<<<<< ours\n`],
    ['nothing', ''],
  ])('is refused where it cannot be done by lines: %s', (_, now) => {
    expect(() => restore(OLD, now, 'a')).toThrow('stages cannot be put back into dvc.lock alone')
  })

  it('is a matter of locks alone: a .dvc file goes back whole', () => {
    expect(dvc.restore?.({ path: 'a.dvc', pointers: [], old: 'old', now: 'now' })).toBeUndefined()
  })
})
