import { say } from '../../../message.js'
import { type Remark, remark, type SideShape } from './remark.js'

/** How far the share of a label may move, and the population stability index of all of them. */
const MAX_SHARE = 0.05
const MAX_PSI = 0.1
/** The shares of fewer rows say nothing. */
const MIN_ROWS = 50

/** How far the mix of labels moved since base. */
export function judgeLabels({ side, labels }: SideShape): readonly Remark[] {
  if (labels === undefined) return []
  const [was, is] = [shares(labels.base), shares(labels.head)]
  if (was === undefined || is === undefined) return []
  const furthest = Math.max(...is.map((share, label) => Math.abs(share - (was[label] ?? 0))))
  const psi = is.reduce((sum, share, label) => sum + stability(share, was[label] ?? 0), 0)
  if (furthest <= MAX_SHARE && psi <= MAX_PSI) return []
  const moved = `${(100 * furthest).toFixed(1)} points`
  const index = psi > MAX_PSI ? ` (population stability index ${psi.toFixed(2)})` : ''
  return [
    remark('warning', say`expected the mix of labels of ${[side]} to stay, and one moved by ${[moved]}${[index]}`),
  ]
}

function shares(counts: readonly number[]): readonly number[] | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total < MIN_ROWS ? undefined : counts.map((count) => count / total)
}

/** One label's part of the population stability index; a share of nothing counts as a ten-thousandth. */
function stability(now: number, before: number): number {
  const [one, other] = [Math.max(now, 1e-4), Math.max(before, 1e-4)]
  return (one - other) * Math.log(one / other)
}
