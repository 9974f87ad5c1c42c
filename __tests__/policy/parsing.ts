import { plain } from '../../src/message.js'
import type { Policy } from '../../src/model.js'
import { parsePolicy } from '../../src/policy/parse.js'

/** The policy that a text says; an invalid one throws. */
export async function policyOf(text: string): Promise<Policy> {
  const parsed = await parsePolicy('p.yml', Buffer.from(text))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => plain(message)).join('; '))
  return parsed.policy
}

/** `line: message → remedy` of each problem; the remedy only where it is about this one. */
export async function problemsOf(content: string | Uint8Array): Promise<readonly string[]> {
  const parsed = await parsePolicy('p.yml', typeof content === 'string' ? Buffer.from(content) : content)
  if (parsed.ok) return []
  return parsed.problems.map(({ place, message, remedy }) => {
    const advice = plain(remedy)
    return `${place.line}: ${plain(message)}${advice.startsWith('See the policy') ? '' : ` → ${advice}`}`
  })
}
