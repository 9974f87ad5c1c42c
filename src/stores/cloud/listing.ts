import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import type { Page } from '../contract.js'
import type { Address } from './address.js'

/**
 * A page as the remote has it: keys lose the address’s prefix. Throws for a text that is none, and for keys that nobody
 * asked for.
 */
export function relate(remote: Remote, { prefix }: Address, wanted: string, page: Page | undefined): Page {
  if (page?.objects.every(({ key }) => key.startsWith(prefix + wanted)) !== true) {
    throw new HoldoutError('access', say`remote ${remote.name} gives a listing that makes no sense`, {
      place: remote.place,
      remedy: say`Check that nothing between this machine and the store answers for it.`,
    })
  }
  // Consoles leave an empty object under the name of a folder that they made.
  const own = page.objects.filter(({ key }) => key.length > prefix.length)
  return { ...page, objects: own.map(({ key, size }) => ({ key: key.slice(prefix.length), size })) }
}

/** A number of bytes as services write it; undefined for anything else. */
export function sizeIn(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
