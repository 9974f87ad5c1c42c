import { type Instruction, PatternError, type PatternNode } from './contract.js'

/** Steps of one pattern: repetitions are written out. */
const MOST_STEPS = 500

/** The steps of the machine for a pattern. */
export function compilePattern(node: PatternNode): readonly Instruction[] {
  return [...compile(node), { kind: 'match' }]
}

function compile(node: PatternNode): readonly Instruction[] {
  const steps = write(node)
  if (steps.length > MOST_STEPS) throw new PatternError(`repeats too much: more than ${MOST_STEPS} steps`)
  return steps
}

function write(node: PatternNode): readonly Instruction[] {
  if (node.kind === 'char') return [node]
  if (node.kind === 'capture')
    return [{ kind: 'save', side: 'start' }, ...compile(node.item), { kind: 'save', side: 'end' }]
  if (node.kind === 'sequence') return node.items.flatMap((item) => compile(item))
  if (node.kind === 'choice') return writeChoice(node.items)
  if (node.kind === 'repeat') return writeRepeat(compile(node.item), node.least, node.most)
  return [{ kind: node.kind }]
}

function writeChoice(items: readonly PatternNode[]): readonly Instruction[] {
  const [first, ...others] = items
  if (first === undefined) return []
  const one = compile(first)
  if (others.length === 0) return one
  const rest = writeChoice(others)
  return [jump(1, one.length + 2), ...one, jump(rest.length + 1), ...rest]
}

function writeRepeat(item: readonly Instruction[], least: number, most: number): readonly Instruction[] {
  const copies = Number.isFinite(most) ? most : least + 1
  if (copies * (item.length + 2) > MOST_STEPS) throw new PatternError(`repeats too much: more than ${MOST_STEPS} steps`)
  const needed = Array.from({ length: least }, () => item).flat()
  if (!Number.isFinite(most)) return [...needed, jump(1, item.length + 2), ...item, jump(-item.length - 1)]
  // Each optional copy may skip all that follow.
  const each = item.length + 1
  const optional = Array.from({ length: most - least }, (_, index) => [
    jump(1, each * (most - least - index)),
    ...item,
  ]).flat()
  return [...needed, ...optional]
}

function jump(...to: readonly number[]): Instruction {
  return { kind: 'jump', to }
}
