import { closest } from 'fastest-levenshtein'
import type { Rule } from '../checks/contract.js'
import { HoldoutError } from '../errors.js'
import { listed, say } from '../message.js'

/** `holdout explain [RULE]`: what it means, why it matters, how to mend it, how to configure it. */
export async function explain(id: string | undefined, { json }: { json?: boolean }): Promise<number> {
  const { RULES } = await import('./pipeline.js')
  const rules = id === undefined ? RULES : [findRule(id, RULES)]
  if (json === true) process.stdout.write(`${JSON.stringify(id === undefined ? rules : rules[0], null, 2)}\n`)
  else process.stdout.write(id === undefined ? list(rules) : rules.map(describe).join('\n'))
  return 0
}

function findRule(id: string, rules: readonly Rule[]): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (found !== undefined) return found
  const ids = rules.map((rule) => rule.id)
  throw new HoldoutError('usage', say`there is no rule ${id}`, {
    remedy: say`Did you mean ${closest(id, ids)}? Rules: ${listed(ids, ids.length)}.`,
  })
}

function list(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, level, means }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${firstSentence(means)}`)
  return `${lines.join('\n')}\n\nholdout explain RULE tells more.\n`
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.') ?? text
}

function describe({ id, level, means, why, mend, configure }: Rule): string {
  const section = (title: string, text: string) =>
    `${title}\n${text
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}\n`
  return [
    `${id} (${level})\n`,
    section('What it means', wrap(means)),
    section('Why it matters', wrap(why)),
    section('How to mend it', wrap(mend)),
    section('How to configure it', configure),
  ].join('\n')
}

function wrap(text: string, width = 92): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
