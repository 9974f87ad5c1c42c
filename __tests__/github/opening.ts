import { openConversation } from '../../src/action/github/conversation.js'
import type { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import type { Report } from '../../src/model.js'
import type { Conversation } from '../../src/ports.js'
import { type CommentOptions, type CommentResult, publishComment } from '../../src/reports/sinks/comment.js'
import { type Host, TOKEN } from './host.js'
import { PLACE } from './world.js'

/** The conversation of the fake's pull request, through the real client. */
export function converse(
  host: Pick<Host, 'apiUrl'>,
  more: Partial<Parameters<typeof openConversation>[0]> = {},
): Conversation {
  return openConversation({ token: TOKEN, apiUrl: host.apiUrl, ...PLACE, ...more })
}

/** Publishes as the Action does. */
export async function publish(host: Host, report: Report, more: Partial<CommentOptions> = {}): Promise<CommentResult> {
  return publishComment(report, converse(host), { key: KEY, ...more })
}

export const KEY = 'ci/guard'

/** The reason as a person reads it. */
export function wordReason({ reason }: CommentResult): string {
  return reason === undefined ? '' : plain(reason)
}

/** The error of a promise, with the remedy and everything that an uncaught one would print. */
export async function catchError(promise: Promise<unknown>): Promise<HoldoutError> {
  return promise.then(
    () => {
      throw new Error('nothing was thrown')
    },
    (error: HoldoutError) => error,
  )
}
