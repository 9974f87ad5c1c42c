import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { GitRepository } from '../../src/git/repository.js'
import type { Blob } from '../../src/ports.js'
import { makeRepo } from '../helpers/repo.js'
import { withCatFile } from './fake-git.js'
import { open } from './open.js'

const absent = 'd'.repeat(40)

describe('read', () => {
  it('gives a blob’s bytes as they are, also when they look like git’s answers', async () => {
    const tricky = `${absent} missing\n${absent} blob 3\nabc\n\0\r\n`
    const { repository, oids } = await commitFiles({ a: tricky, empty: '', b: Uint8Array.from([0, 255, 10, 13]) })
    const blobs = await repository.read(Object.values(oids), 1000)
    expect(text(blobs.get(oids.a ?? ''))).toBe(tricky)
    expect(text(blobs.get(oids.empty ?? ''))).toBe('')
    expect(blobs.get(oids.b ?? '')).toMatchObject({ state: 'read', bytes: Buffer.from([0, 255, 10, 13]) })
  })

  it('states a blob over the limit with its size, and goes on behind it', async () => {
    const { repository, oids } = await commitFiles({
      huge: Buffer.alloc(20_000_000, 'x'),
      small: 'ok',
      exact: 'x'.repeat(100),
    })
    const blobs = await repository.read([oids.huge ?? '', oids.small ?? '', oids.exact ?? ''], 100)
    expect(blobs.get(oids.huge ?? '')).toEqual({ oid: oids.huge, state: 'too-large', size: 20_000_000 })
    expect(text(blobs.get(oids.small ?? ''))).toBe('ok')
    expect(blobs.get(oids.exact ?? '')?.state).toBe('read')
  })

  it('states what is not there, and what is there but no blob, as missing', async () => {
    const { repository, oids } = await commitFiles({ a: 'a' })
    const commit = await repository.resolve('HEAD')
    const blobs = await repository.read([absent, commit, oids.a ?? ''], 100)
    expect([...blobs.values()].map((blob) => blob.state)).toEqual(['missing', 'missing', 'read'])
  })

  it('asks for a blob once, however often it is wanted', async () => {
    const { repository, dir, oids } = await commitFiles(
      { a: 'a' },
      withCatFile('tee asked | PATH="$REAL_PATH" git "$@"'),
    )
    const blobs = await repository.read([oids.a ?? '', absent, oids.a ?? ''], 1)
    expect(blobs.size).toBe(2)
    expect(readFileSync(join(dir, 'asked'), 'utf8')).toBe(`${oids.a}\n${absent}\n`)
  })

  it('answers several readers at once, each with its own blobs', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`f${index}`, `content ${index}`]))
    const { repository, oids } = await commitFiles(files)
    const wanted = Object.entries(oids)
    const thirds = [0, 1, 2].map((part) => wanted.filter((_, index) => index % 3 === part))
    const answers = await Promise.all(
      thirds.map((part) =>
        repository.read(
          part.map(([, oid]) => oid),
          100,
        ),
      ),
    )
    answers.forEach((blobs, part) => {
      for (const [path, oid] of thirds[part] ?? []) expect(text(blobs.get(oid))).toBe(files[path])
    })
  })

  it('reads 20,000 blobs in one go', async () => {
    const count = 20_000
    const repo = makeRepo()
    const files = Array.from({ length: count }, (_, index) =>
      writeImport(`d${index % 100}/${index}`, `outs:\n- md5: ${index}\n`),
    )
    repo.pipe(
      [`commit refs/heads/main\ncommitter Test <t@example.com> 0 +0000\ndata 0\n`, ...files].join(''),
      'fast-import',
      '--quiet',
    )
    const repository = await open(repo.dir)
    const listing = await repository.list(repo.git('rev-parse', 'main'))
    const wanted = listing.all().map(({ oid }) => oid)
    const started = performance.now()
    const blobs = await repository.read(wanted, 1000)
    const elapsed = performance.now() - started
    expect(blobs.size).toBe(count)
    expect(text(blobs.get(listing.get('d99/19999')?.oid ?? ''))).toBe('outs:\n- md5: 19999\n')
    // Usually under 150 ms; the limit only catches a read that starts a process for each blob or waits for each answer.
    expect(elapsed).toBeLessThan(5000)
  })

  it('wants nothing and gets nothing', async () => {
    expect((await (await open(makeRepo().dir)).read([], 1)).size).toBe(0)
  })
})

describe('a git process that dies', () => {
  it('rejects what it left unanswered instead of hanging', async () => {
    const env = withCatFile(`read name; printf '${absent} blob 100\\nhalf of it'; kill -9 $$`)
    const { repository } = await commitFiles({ a: 'a' }, env)
    const reading = repository.read([absent, 'e'.repeat(40)], 1000)
    await expect(reading).rejects.toMatchObject({ name: 'HoldoutError', kind: 'transient' })
    await expect(reading).rejects.toThrow('git cat-file was ended by SIGKILL')
  })

  it('repeats git’s complaint', async () => {
    const env = withCatFile(`echo 'fatal: loose object ${absent} is corrupt' >&2; exit 128`)
    const { repository } = await commitFiles({ a: 'a' }, env)
    await expect(repository.read([absent], 1)).rejects.toMatchObject({
      kind: 'access',
      message: `git cat-file failed: fatal: loose object ${absent} is corrupt`,
    })
  })

  it('is replaced for the next question', async () => {
    const env = withCatFile(
      'if [ -e died ]; then PATH="$REAL_PATH" exec git "$@"; fi; read -r name; touch died; exit 1',
    )
    const { repository, oids } = await commitFiles({ a: 'text' }, env)
    await expect(repository.read([oids.a ?? ''], 10)).rejects.toMatchObject({ kind: 'access' })
    expect(text((await repository.read([oids.a ?? ''], 10)).get(oids.a ?? ''))).toBe('text')
  })

  it('never passes an answer that is no answer', async () => {
    const env = withCatFile("read name; echo 'hello there'; cat > /dev/null")
    const { repository } = await commitFiles({ a: 'a' }, env)
    await expect(repository.read([absent], 1)).rejects.toThrow('no header')
  })

  it('is ended by the abort signal', async () => {
    const controller = new AbortController()
    const env = withCatFile('exec sleep 600')
    const { repository } = await commitFiles({ a: 'a' }, env, controller.signal)
    const reading = repository.read([absent], 1)
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'HoldoutError', kind: 'transient' })
  })

  it('is ended by close, with what it left unanswered', async () => {
    const { repository } = await commitFiles({ a: 'a' }, withCatFile('exec sleep 600'))
    const reading = expect(repository.read([absent], 1)).rejects.toMatchObject({ kind: 'transient' })
    await repository.close()
    await reading
    await expect(repository.read([absent], 1)).rejects.toMatchObject({ kind: 'transient' })
  })
})

describe('digest', () => {
  const vectors: readonly (readonly [string, Buffer, string, string])[] = [
    ['CRLF text', bytes('a\r\nb\r\n'), '59b0d7772f0561efb95518f3cb8abc60', 'dd8c6a395b5dd36c56d23275028f526c'],
    ['LF text', bytes('a\nb\n'), 'dd8c6a395b5dd36c56d23275028f526c', 'dd8c6a395b5dd36c56d23275028f526c'],
    ['accents', bytes('h\xc3\xa9llo\r\n'), '39c7627198d038fbb0f6fa7e2152a220', '1082e4bdaee22cfa4057c4f6a5e4c3da'],
    ['a NUL', bytes('\0a\r\n'), 'c2a5b9617479ff7c69c7b78434b5784a', 'c2a5b9617479ff7c69c7b78434b5784a'],
    [
      'a CRLF across two chunks',
      bytes(`${'x'.repeat(2 ** 20 - 1)}\r\ny`),
      '725ee1f0e2ae1bb6fa0c89fb8757617b',
      '725ee1f0e2ae1bb6fa0c89fb8757617b',
    ],
    ['nothing', bytes(''), 'd41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
  ]

  it.each(vectors)('agrees with DVC on %s', async (_, content, md5, md5Dos2unix) => {
    const { repository, oids } = await commitFiles({ a: content })
    const digests = await repository.digest([oids.a ?? ''])
    expect(digests.get(oids.a ?? '')).toEqual({ size: content.length, md5, md5Dos2unix })
  })

  it('looks at each chunk of a long file by itself', async () => {
    const chunk = 2 ** 20
    const text = Buffer.alloc(chunk, 'ab\r\n')
    const binary = Buffer.concat([Buffer.alloc(1), text.subarray(1)])
    const { repository, oids } = await commitFiles({ a: Buffer.concat([binary, text, binary, bytes('end\r\n')]) })
    const unix = Buffer.concat([binary, Buffer.alloc((chunk / 4) * 3, 'ab\n'), binary, bytes('end\n')])
    const digest = (await repository.digest([oids.a ?? ''])).get(oids.a ?? '')
    expect(digest?.md5Dos2unix).toBe(createHash('md5').update(unix).digest('hex'))
  })

  it('keeps the digests of many files apart and leaves missing ones out', async () => {
    const files = { a: 'one\r\n', b: Buffer.alloc(3_000_000, 'x'), c: 'three\n' }
    const { repository, oids } = await commitFiles(files)
    const digests = await repository.digest([...Object.values(oids), absent])
    expect(digests.size).toBe(3)
    for (const [path, content] of Object.entries(files)) {
      expect(digests.get(oids[path] ?? '')?.md5).toBe(createHash('md5').update(content).digest('hex'))
    }
  })
})

interface Committed {
  readonly repository: GitRepository
  readonly dir: string
  readonly oids: Readonly<Record<string, string>>
}

async function commitFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  env?: Record<string, string>,
  signal?: AbortSignal,
): Promise<Committed> {
  const repo = makeRepo()
  repo.write(files)
  const repository = await open(repo.dir, { ...(env && { env }), ...(signal && { signal }) })
  const entries = (await repository.list(repo.commit('files'))).all()
  return { repository, dir: repo.dir, oids: Object.fromEntries(entries.map(({ path, oid }) => [path, oid])) }
}

/** One file in the language of `git fast-import`: thousands of loose objects would take half a minute to write. */
function writeImport(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${content.length}\n${content}\n`
}

function text(blob: Blob | undefined): string | undefined {
  return blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : undefined
}

function bytes(latin1: string): Buffer {
  return Buffer.from(latin1, 'latin1')
}
