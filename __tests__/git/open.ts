import { afterEach } from '@jest/globals'
import { type GitRepository, type OpenOptions, openRepository } from '../../src/git/repository.js'
import { hermeticEnv, openRepo, type TestRepo } from '../helpers/repo.js'

const opened: GitRepository[] = []
afterEach(async () => {
  for (const repository of opened.splice(0)) await repository.close()
})

/** Opens a repository in the hermetic environment and closes it after the test. */
export async function open(dir: string, options: OpenOptions = {}): Promise<GitRepository> {
  const repository = await openRepository(dir, { env: hermeticEnv, ...options })
  opened.push(repository)
  return repository
}

/** A clone over `file://`, so that git's transport is used and options such as `--depth` count. */
export function clone(from: TestRepo, into: string, ...options: readonly string[]): TestRepo {
  from.git('clone', '--quiet', ...options, `file://${from.dir}`, into)
  return openRepo(into)
}

/** The error that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error('it was expected to fail, and did not'),
    (error: unknown) => error,
  )
}
