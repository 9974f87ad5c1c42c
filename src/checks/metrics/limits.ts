import Big from 'big.js'
import { joined, say } from '../../message.js'
import type { Direction, Level, Limits, Message, MetricRule, Scalar } from '../../model.js'
import { DEFAULTS } from '../../policy/defaults.js'

/** A value as an exact decimal; undefined for NaN, infinities and everything that is no number. */
export function toDecimal(value: Scalar | undefined): Big | undefined {
  if (typeof value === 'bigint') return new Big(value.toString())
  return typeof value === 'number' && Number.isFinite(value) ? new Big(value) : undefined
}

/** A limit that a metric passes, in the words "expected …". */
export interface Breach {
  readonly level: Level
  readonly expected: Message
  /** True when base missed the limit already and head is not worse. */
  readonly standing: boolean
}

/** The limits that hold for a metric and what they say; `reason` when none of them can be applied. */
export interface Judged {
  readonly limits?: Limits
  readonly breaches: readonly Breach[]
  /** Why the metric is reported and not gated. */
  readonly unapplied?: Message
}

/** Two finite values and the way that is better. */
export interface Pair {
  readonly base: Big
  readonly head: Big
  readonly direction: Direction
}

/** How much worse head is than base; negative when it is better. */
export function dropOf({ base, head, direction }: Pair): Big {
  return direction === 'higher' ? base.minus(head) : head.minus(base)
}

/** Holds a metric against a rule of the policy, or against the defaults of its kind. */
export function judge(pair: Pair, rule: MetricRule | undefined): Judged {
  if (rule?.limits !== undefined) return judgeByRule(pair, rule.limits, rule.level)
  const judged = judgeByDefault(pair)
  const level = rule?.level
  if (level === undefined || level === 'error') return judged
  return { ...judged, breaches: judged.breaches.map((breach) => ({ ...breach, level })) }
}

function judgeByRule(pair: Pair, limits: Limits, level: Level): Judged {
  const drop = dropOf(pair)
  const relative =
    limits.maxDropRelative === undefined || pair.base.eq(0)
      ? []
      : [
          {
            expected: expectRelative(limits.maxDropRelative, pair.direction),
            missed: drop.gt(pair.base.abs().times(limits.maxDropRelative)),
          },
        ]
  const absolute =
    limits.maxDrop === undefined
      ? []
      : [{ expected: expectAbsolute(limits.maxDrop, pair.direction), missed: drop.gt(limits.maxDrop) }]
  const drops = [...absolute, ...relative]
  const missed = drops.filter((limit) => limit.missed)
  const dropped = limits.combine === 'all' ? drops.length > 0 && missed.length === drops.length : missed.length > 0
  const expected = joined(
    missed.map((limit) => limit.expected),
    ' and ',
  )
  const breaches = [
    ...(dropped ? [{ level, expected, standing: false }] : []),
    ...judgeFloor(pair, limits, level),
    ...judgeAnchor(pair, limits, level),
  ]
  const idle = drops.length === 0 && limits.floor === undefined && limits.anchor === undefined
  return { limits, breaches, ...(idle ? { unapplied: say`base is 0 and the limit is relative` } : {}) }
}

function judgeFloor({ base, head, direction }: Pair, { floor }: Limits, level: Level): readonly Breach[] {
  if (floor === undefined || !isWorse(head, new Big(floor), direction)) return []
  return [
    {
      level,
      expected: expectFloor(floor, direction),
      standing: isWorse(base, new Big(floor), direction) && !isWorse(head, base, direction),
    },
  ]
}

function judgeAnchor(
  { base, head, direction }: Pair,
  { anchor, maxDropAnchor }: Limits,
  level: Level,
): readonly Breach[] {
  if (anchor === undefined || maxDropAnchor === undefined) return []
  const from = new Big(anchor)
  if (!dropOf({ base: from, head, direction }).gt(maxDropAnchor)) return []
  const before = dropOf({ base: from, head: base, direction }).gt(maxDropAnchor)
  const expected = say`at most ${maxDropAnchor} ${[worse(direction)]} than the anchor ${anchor}`
  return [{ level, expected, standing: before && !isWorse(head, base, direction) }]
}

/** A metric that base does not have is held against its floor alone. */
export function judgeNew(head: Big, direction: Direction, limits: Limits | undefined, level: Level): readonly Breach[] {
  if (limits?.floor === undefined || !isWorse(head, new Big(limits.floor), direction)) return []
  return [{ level, expected: expectFloor(limits.floor, direction), standing: false }]
}

function judgeByDefault(pair: Pair): Judged {
  const { fraction, higherRelative, lowerRelative, lowerMinimumBase } = DEFAULTS
  if (pair.direction === 'higher' && isFraction(pair.base) && isFraction(pair.head)) {
    const drop = dropOf(pair)
    const limit = drop.gt(fraction.error) ? fraction.error : fraction.warning
    const level = drop.gt(fraction.error) ? 'error' : 'warning'
    const breaches = drop.gt(fraction.warning)
      ? [{ level, expected: expectAbsolute(limit, 'higher'), standing: false } as const]
      : []
    return { limits: { maxDrop: fraction.error }, breaches }
  }
  const share = pair.direction === 'higher' ? higherRelative : lowerRelative
  if (pair.direction === 'lower' && pair.base.abs().lt(lowerMinimumBase)) {
    return { breaches: [], unapplied: say`base is below ${lowerMinimumBase}, where a share of it says nothing` }
  }
  return judgeByRule(pair, { maxDropRelative: share }, DEFAULTS.metricLevel)
}

function isFraction(value: Big): boolean {
  return value.gte(0) && value.lte(1)
}

function isWorse(value: Big, than: Big, direction: Direction): boolean {
  return direction === 'higher' ? value.lt(than) : value.gt(than)
}

function worse(direction: Direction): string {
  return direction === 'higher' ? 'lower' : 'higher'
}

function expectAbsolute(limit: number, direction: Direction): Message {
  return limit === 0 ? [`not ${worse(direction)} than base`] : say`at most ${limit} ${[worse(direction)]} than base`
}

function expectRelative(share: number, direction: Direction): Message {
  return [`at most ${new Big(share).times(100).toString()} % ${worse(direction)} than base`]
}

function expectFloor(floor: number, direction: Direction): Message {
  return direction === 'higher' ? say`at least ${floor}` : say`at most ${floor}`
}

/**
 * True when a value looks as if its unit changed, a fraction in one commit and a percentage in the other: the two
 * cannot be compared.
 */
export function changesUnit({ base, head }: Pair, isBounded: boolean): boolean {
  if (base.eq(0) || head.eq(0)) return false
  if (isBounded && base.abs().lte(1) && head.gt(1)) return true
  const ratio = head.div(base).abs()
  return ratio.gt(50) || ratio.lt(0.02)
}

/** "−4.0 pp, −4.35 %": the change as points, for shares, else in the metric's own unit, and as a share of base. */
export function describeChange({ base, head, direction }: Pair): Message {
  const change = head.minus(base)
  const isShare = direction === 'higher' && isFraction(base) && isFraction(head)
  const amount = isShare ? `${signed(change.times(100), 1)} pp` : signed(change)
  const share = base.eq(0) ? [] : [`, ${signed(change.div(base.abs()).times(100), 2)} %`]
  return [amount, ...share]
}

/** A signed number with U+2212 for minus: so many decimals where they say something, else a few digits of any size. */
function signed(value: Big, decimals?: number): string {
  const rounded = decimals === undefined ? undefined : value.round(decimals)
  const fits = rounded !== undefined && (!rounded.eq(0) || value.eq(0)) && value.abs().lt(1e15)
  const shown = fits ? rounded.toFixed(decimals) : withoutZeros(value.toPrecision(decimals === undefined ? 6 : 2))
  return value.gt(0) ? `+${shown}` : shown.replaceAll('-', '−')
}

/** `0.100000` as `0.1`; a number with an exponent stays as it is. */
function withoutZeros(text: string): string {
  return text.includes('.') && !text.includes('e') ? text.replace(/\.?0+$/, '') : text
}
