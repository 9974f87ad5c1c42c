import { makeDvcRepo } from '../dvc-repo.js'
import type { Story } from './contract.js'

const FOO = 'acbd18db4cc2f85cedef654fccc4a4d8'
const BAR = '37b51d194a7513e45b56f6524f2d51f2'
const FILE = `- md5: ${FOO}\n  size: 3\n  hash: md5\n  path: `

/** Pointer files as people, merges and the cloud leave them: every form that DVC 3 takes, with its odd paths. */
export const handWritten: Story = {
  name: 'hand-written',
  revisions: ['none', 'paths', 'outside', 'notes', 'cloud', 'unrecorded'],
  async build({ dvc }) {
    const repo = await makeDvcRepo(dvc, 'hand-written')
    await repo.save('none')
    const write = (tag: string, files: Readonly<Record<string, string>>) => {
      repo.git('rm', '--quiet', '-r', '--ignore-unmatch', 'd')
      repo.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`d/e/${name}.dvc`, text])))
      repo.git('add', '--all')
      repo.git('commit', '--quiet', '-m', tag)
      repo.git('tag', tag)
    }
    write('paths', {
      dots: `outs:\n${FILE}./q//a/\n`,
      up: `wdir: ../..\nouts:\n${FILE}a\n`,
      windows: `outs:\r\n${FILE.replaceAll('\n', '\r\n')}b\\a\r\n`,
      space: `outs:\n${FILE}' a b '\n- {path: two, md5: ${BAR}, hash: md5}\n`,
      reordered: `outs:\n- path: moved/r\n  hash: md5\n  nfiles: 1\n  md5: ${FOO}\n`,
    })
    write('outside', {
      absolute: `outs:\n${FILE}/mnt/nas/a\n`,
      inside: `outs:\n${FILE}q/a\n`,
    })
    write('notes', {
      inside: `desc: text\nfrozen: true\nmeta: {a: [1]}\nouts:\n${FILE}q/a\n  isexec: true\n  push: false\n  persist: true\n  type: model\n  labels: [x]\n  meta: 3\n`,
      uncached: `outs:\n${FILE}u\n  cache: false\n`,
      database: `frozen: true\ndeps:\n- db:\n    connection: w\n    query: q\n    file_format: csv\nouts:\n${FILE}rows.csv\n`,
      depends: `deps:\n- path: z\n  md5: ${FOO}\n`,
    })
    write('cloud', {
      inside: `outs:\n- md5: ${BAR}\n  size: 3\n  cloud:\n    prod:\n      etag: '"abc-5"'\n      version_id: '12345678901234567890'\n  hash: md5\n  path: q/a\n`,
      folder: `outs:\n- hash: md5\n  path: many\n  files:\n  - relpath: b/c\n    md5: ${FOO}\n    size: 3\n    cloud:\n      prod:\n        etag: abc\n        version_id: v\n  - relpath: d\n    md5: ${BAR}\n    size: 3\n`,
    })
    write('unrecorded', {
      inside: `outs:\n- path: q/a\n  md5: ''\n`,
      folder: `outs:\n- path: few\n`,
      import: `frozen: true\ndeps:\n- path: https://example.com/x.csv\n  checksum: '16423842384238423842'\n  size: 3\nouts:\n- path: x.csv\n  hash: md5\n`,
    })
    return repo
  },
}
