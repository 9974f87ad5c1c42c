import { counted, say } from '../../message.js'
import type { Finding, Message } from '../../model.js'
import { join } from '../../paths.js'
import { formatOf } from '../../pointers/registry.js'
import type { Payload } from '../../snapshot/payloads.js'
import { showUrl } from '../../urls.js'
import type { CheckContext } from '../contract.js'
import { isMoved } from './changed.js'
import { OBJECT_MISSING } from './rules.js'

/** Files that a finding names. */
const EXAMPLES = 5

/** What is wrong with the data of one pointer: objects that are not there, and objects that are not whole. */
export function toFindings(payload: Payload, context: CheckContext): readonly Finding[] {
  const { pointer, missing, resized } = payload
  const place = pointer.place
  const common = { rule: OBJECT_MISSING.id, level: 'error', place, subject: pointer.path } as const
  const fresh = { new: !isMoved(pointer, context) }
  return [
    ...(missing.length === 0
      ? []
      : [{ ...common, ...fresh, ...describeMissing(payload), examples: listFiles(payload, missing) }]),
    ...(resized.length === 0 ? [] : [{ ...common, ...fresh, ...describeResized(payload) }]),
  ]
}

function describeMissing(payload: Payload): Pick<Finding, 'message' | 'remedy' | 'command'> {
  const { pointer, remote, manifest, total, missing, unversioned } = payload
  const where = say`on remote ${remote.name} (${showUrl(remote.url)})`
  const command = formatOf(pointer.format).writePush(pointer, remote.name)
  if (unversioned) {
    return {
      message: say`${pointer.path}: expected a version of each file ${where}, found ${counted(missing.length, 'file')} without one: never pushed, or the pointer was not committed after the push`,
      remedy: say`Push, then commit the pointer file, into which the push writes the versions.`,
      command,
    }
  }
  if (!pointer.directory) {
    return { message: say`${pointer.path}: expected its object ${where}, found none`, remedy: PUSH, command }
  }
  if (missing.includes('')) {
    const inside = missing.length - 1
    const more = inside === 0 ? say`` : say`, and ${counted(inside, 'of its files', 'of its files')} neither`
    return {
      message: say`${pointer.path}: expected the manifest of the directory ${where}, found none${more}`,
      remedy: PUSH,
      command,
    }
  }
  return {
    message: say`${pointer.path}: expected all ${counted(total - (manifest === undefined ? 0 : 1), 'file')} of the directory ${where}, found ${missing.length} missing`,
    remedy: manifest === undefined ? PUSH : heal(manifest),
    command,
  }
}

/** DVC 2 and 3 push nothing of a directory whose manifest lies on the remote, and call it in sync. */
function heal(manifest: string): Message {
  return say`DVC takes a directory for whole when its manifest is there, and pushes nothing: remove ${manifest} from the remote, then push from a machine that has the files.`
}

const PUSH = say`Push it from a machine that has it.`

function describeResized({ pointer, remote, resized }: Payload): Pick<Finding, 'message' | 'remedy'> {
  const [first] = resized
  const path = join(pointer.path, first?.path ?? '').replace(/\/$/, '')
  const more = resized.length > 1 ? say`, and ${resized.length - 1} more like it` : say``
  return {
    message: say`${path}: expected an object of ${first?.expected ?? 0} bytes on remote ${remote.name}, found one of ${first?.found ?? 0}${more}: it was cut or replaced`,
    remedy: say`Remove the object from the remote and push it again from a machine that has it.`,
  }
}

function listFiles({ pointer }: Payload, missing: readonly string[]): readonly Message[] {
  const files = missing.filter((path) => path !== '')
  const more = files.length > EXAMPLES ? [say`… and ${files.length - EXAMPLES} more`] : []
  return [...files.slice(0, EXAMPLES).map((path) => say`${join(pointer.path, path)}`), ...more]
}
