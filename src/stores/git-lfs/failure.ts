import type { IncomingMessage } from 'node:http'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { AGAIN, unreadable } from '../shared/failure.js'
import { isPassing, readRetryAfter } from '../web/failure.js'
import type { Told } from './batch.js'

/** What it means that an object is not there to be had. */
export function explainObject(told: Told | undefined, ref: ObjectRef): HoldoutError {
  if (told?.state === 'missing') return missing(ref)
  if (told?.state === 'refused') {
    const why = say`it refuses the object with code ${[String(told.code)]}`
    return unreadable(
      ref,
      'access',
      told.code === 422 || told.code === 400 ? say`${why}, as it does for a wrong size` : why,
      {
        remedy: say`Hold the pointer's size against the file, and push it again: ${'git lfs push --all REMOTE BRANCH'}.`,
      },
    )
  }
  return unreadable(ref, 'access', say`it does not say clearly whether it has the object`, {
    remedy: say`Use a server that answers as the API of Git LFS asks for.`,
  })
}

function missing({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('missing', say`${key} is not on remote ${remote.name} (${showUrl(remote.url)})`, {
    remedy: say`Push it from a machine that has it: ${`git lfs push --object-id ${remote.name} ${key}`}.`,
  })
}

/** It said that it has the object, and does not give it. */
export function lost(status: number, ref: ObjectRef): HoldoutError {
  return unreadable(
    ref,
    'access',
    say`its server says that it is there, and its address answers status ${[String(status)]}`,
    {
      remedy: AGAIN,
    },
  )
}

export function noAnswer(remote: Remote): HoldoutError {
  return unreadable({ remote }, 'access', say`what answers is no server of Git LFS`, {
    remedy: CHECK,
    everywhere: true,
  })
}

/** What an answer to a whole question means; the server's own words are looked at and never shown. */
export function explainWhole(
  { status, headers, text }: { status: number; headers: IncomingMessage['headers']; text: string },
  remote: Remote,
): HoldoutError {
  const code = say`status ${[String(status)]}`
  const refuse = (why: Message, remedy: Message) => unreadable({ remote }, 'access', why, { remedy, everywhere: true })
  if (status === 509 || status === 507 || (status < 500 && /quota/i.test(text))) {
    return refuse(
      say`the repository is over its quota of storage or transfer (${code})`,
      say`Ask whoever owns it to raise the quota.`,
    )
  }
  if (isPassing(status)) {
    const after = readRetryAfter(headers['retry-after'])
    return unreadable({ remote }, 'transient', say`it answers ${code}`, { remedy: AGAIN, after })
  }
  if (status === 401) return refuse(say`it wants other credentials (${code})`, GIVE)
  if (status === 403) return refuse(say`it refuses with ${code}`, say`Allow who asks to read it. ${GIVE}`)
  if (status === 404) {
    return unreadable(
      { remote },
      'access',
      say`it answers ${code}: it has none of the objects, or there is no such repository for who asks`,
      {
        remedy: say`${GIVE} ${CHECK} If both are right, the objects were never pushed: ${'git lfs push --all REMOTE BRANCH'}.`,
      },
    )
  }
  return refuse(say`it answers ${code}, which proves nothing`, CHECK)
}

const CHECK = say`Check ${'lfs.url'} in ${'.lfsconfig'} at base, or the address of the clone's remote.`
const GIVE = say`Give the step ${'HOLDOUT_LFS_USER'} and ${'HOLDOUT_LFS_PASSWORD'}, or ${'HOLDOUT_LFS_TOKEN'}.`
