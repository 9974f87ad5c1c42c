import { counted, joined, say } from '../../../message.js'
import type { Level, Message } from '../../../model.js'
import { formatBytes } from '../../../numbers.js'
import { type Moved, type Remark, remark, type SideShape } from './remark.js'

/** Shares by which a side may grow or shrink, and what it may lose at most. */
const MAX_MOVE = 0.1
const MAX_LOSS = 0.5
/** Less than this comes and goes in large shares. */
const LEAST = { rows: 50, files: 20, bytes: 4096 }

/**
 * How a side's rows, files and bytes moved, as one remark. Where rows are counted, files and bytes alone are no loss: the
 * same rows may be packed in another way.
 */
export function judgeSizes({ side, rows, files, bytes }: SideShape): readonly Remark[] {
  const most = rows === undefined ? 'error' : 'warning'
  const counts = [
    ...judge(rows, LEAST.rows, 'error', (count) => counted(count, 'row')),
    ...judge(files, LEAST.files, most, (count) => counted(count, 'file')),
  ]
  // Bytes follow from what was counted, and are told where nothing else shows.
  const moves = counts.length > 0 ? counts : judge(bytes, LEAST.bytes, most, (count) => [formatBytes(count)], false)
  if (moves.length === 0) return []
  const level = moves.some((move) => move.level === 'error') ? 'error' : 'warning'
  const found = joined(moves.map(({ message }) => message))
  return [remark(level, say`expected ${[side]} to keep its size within 10 %, found ${found}`)]
}

function judge(
  moved: Moved | undefined,
  least: number,
  most: Level,
  write: (count: number) => Message,
  none = true,
): readonly Remark[] {
  if (moved === undefined || moved.base === 0) return []
  const { base, head } = moved
  const share = (head - base) / base
  if ((head !== 0 || !none) && (base < least || Math.abs(share) <= MAX_MOVE)) return []
  const level = share <= -MAX_LOSS ? most : 'warning'
  const change = `(${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %)`
  return [remark(level, say`${trimNoun(write(base))} → ${write(head)} ${[change]}`)]
}

/** "200 rows" before "100 rows" is "200"; bytes keep their unit. */
function trimNoun(message: Message): Message {
  return message.map((part) => (typeof part === 'string' ? part.replace(/ (rows?|files?)$/, '') : part))
}
