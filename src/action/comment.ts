import type { PullRequestPlace } from '../events/pull-request.js'
import type { Report } from '../model.js'
import type { Conversation } from '../ports.js'
import { publishComment } from '../reports/sinks/comment.js'
import { toLogLine } from '../reports/sinks/line.js'
import type { ConversationPlace } from './github/conversation.js'
import type { Runner } from './runner.js'
import type { Situation } from './situation.js'

export type OpenConversation = (place: ConversationPlace) => Conversation

/** Keeps the pull request's comment; one that cannot be written is a warning, and the verdict stands. */
export async function commentOn(
  { owner, repo, number }: PullRequestPlace,
  report: Report,
  { inputs: { token = '', key }, api, job }: Situation,
  openConversation: OpenConversation,
  runner: Runner,
): Promise<void> {
  const conversation = openConversation({ owner, repo, number, token, apiUrl: api })
  const { state, reason } = await publishComment(report, conversation, { key: key ?? job })
  runner.info(`Comment: ${state}`)
  if (reason !== undefined) runner.warning(toLogLine(reason), { title: 'holdout' })
}
