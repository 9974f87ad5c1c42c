import { type CompareKind, compare } from '../../src/compare.js'
import { openRepository } from '../../src/git/repository.js'
import { plain } from '../../src/message.js'
import { type DvcOptions, renderDvc } from '../../src/reports/dvc.js'
import { connectStores } from '../../src/stores/registry.js'
import { hermeticEnv } from './repo.js'

/** What `holdout diff KIND BASE HEAD --format dvc` prints in a project, and what it says beside it. */
export async function diffAsDvc(
  dir: string,
  kind: CompareKind,
  [base, head]: readonly [base: string, head: string],
  options: DvcOptions = {},
): Promise<{ readonly stdout: string; readonly beside: readonly string[] }> {
  const repository = await openRepository(dir, { env: hermeticEnv })
  const silent = () => undefined
  try {
    const ports = {
      repository,
      openStore: connectStores(process.env),
      clock: { now: () => new Date() },
      log: { info: silent, warn: silent },
    }
    const request = { base, head, kind, all: true, folder: repository.prefix, project: true }
    const comparison = await compare(request, ports)
    const beside = comparison.notChecked.map(({ what, reason }) => `${plain(what)}: ${plain(reason)}`)
    return { stdout: renderDvc(comparison, kind, options), beside }
  } finally {
    await repository.close()
  }
}
