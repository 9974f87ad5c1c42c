import type { RowBytes } from '../kernel/lane.js'
import type { ResolvedSpec } from './contract.js'
import { encodeCells } from './kernel-cells.js'

/** The canonical cells of a row, in the order of wanted columns, as the kernel holds them. */
export function encodeRow(
  cells: readonly string[],
  { compared, group, label }: ResolvedSpec,
  numeric: readonly boolean[],
  delimiter: string,
): RowBytes {
  const [features, groups] = [compared.length, compared.length + group.length]
  const isGrouped = cells.slice(features, groups).some((cell) => cell !== '')
  return {
    key: encodeCells(cells, numeric, delimiter, 0, features),
    group: isGrouped ? encodeCells(cells, numeric, delimiter, features, groups) : undefined,
    // A label stands without the delimiter behind it.
    label: label === undefined ? undefined : encodeCells(cells, numeric, delimiter, groups, groups + 1).subarray(0, -1),
  }
}
