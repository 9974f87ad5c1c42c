import { type HoldoutError, isHoldoutError } from '../../errors.js'
import { joined, say } from '../../message.js'
import type { Message, Report } from '../../model.js'
import type { Conversation } from '../../ports.js'
import { asSentence, withStop } from '../facts/sentence.js'
import { type CommentOptions, type CommentPlan, type ConversationPlan, planComment } from './comment/plan.js'

export type { CommentOptions } from './comment/plan.js'

/** `none`: there was no comment and nothing to say. */
export type CommentState = 'created' | 'updated' | 'unchanged' | 'shrunk' | 'none' | 'failed'

export interface CommentResult {
  readonly state: CommentState
  /** What a reader of the log has to know, with the remedy: always there when it failed. */
  readonly reason?: Message
}

/**
 * Keeps one comment in a pull request's conversation: creates it, edits it in place, leaves it alone when equal, and
 * shrinks it to two lines when nothing is left to report, or what blocked the merge was mended. A comment that cannot be written is a result, not an error:
 * the verdict does not depend on it.
 */
export async function publishComment(
  report: Report,
  conversation: Conversation,
  options: CommentOptions,
): Promise<CommentResult> {
  return attempt(async () => {
    const plan = planComment(report, await conversation.list(), options)
    const result = await writeMain(plan.main, conversation)
    const trouble = await shrinkOthers(plan.superseded, conversation)
    return trouble === undefined ? result : { ...result, reason: joined([...asList(result.reason), trouble], ' ') }
  })
}

async function attempt(write: () => Promise<CommentResult>): Promise<CommentResult> {
  try {
    return await write()
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const stands = say`The verdict stands; the job summary has the report.`
    return { state: 'failed', reason: joined([explain(say`the comment was not written`, error), stands], ' ') }
  }
}

async function writeMain(plan: CommentPlan, conversation: Conversation): Promise<CommentResult> {
  if (plan.step === 'leave') return { state: plan.there ? 'unchanged' : 'none' }
  const { bodies, shrunk } = plan.draft
  const create = async (): Promise<CommentResult> => ({
    state: 'created',
    ...(await writeFirst(bodies, (body) => conversation.create(body))),
  })
  if (plan.step === 'create') return create()
  try {
    const cut = await writeFirst(bodies, (body) => conversation.update(plan.id, body))
    return { state: shrunk ? 'shrunk' : 'updated', ...cut }
  } catch (error) {
    // Somebody deleted it between our reading and our writing.
    if (!isHoldoutError(error) || error.kind !== 'missing') throw error
    return plan.orCreate ? create() : { state: 'none' }
  }
}

/** Sends the first body that the host takes; `usage` is the host's word for one that it will not have. */
async function writeFirst(
  [body = '', ...shorter]: readonly string[],
  send: (body: string) => Promise<void>,
): Promise<Pick<CommentResult, 'reason'>> {
  try {
    await send(body)
    return {}
  } catch (error) {
    if (!isHoldoutError(error) || error.kind !== 'usage' || shorter.length === 0) throw error
    await writeFirst(shorter, send)
    return { reason: explain(say`the comment was shortened`, error) }
  }
}

/** What kept our other comments from being shrunk, or undefined; the next run tries again. */
async function shrinkOthers(
  { ids, body }: ConversationPlan['superseded'],
  conversation: Conversation,
): Promise<Message | undefined> {
  for (const id of ids) {
    try {
      await conversation.update(id, body)
    } catch (error) {
      if (!isHoldoutError(error)) throw error
      // One that is gone needs no shrinking.
      if (error.kind !== 'missing') return explain(say`another comment of Holdout's was left as it is`, error)
    }
  }
  return undefined
}

/** "What happened: why. The remedy." */
function explain(what: Message, { text, remedy }: HoldoutError): Message {
  const why = asSentence([...what, ': ', ...withStop(text)])
  return joined([why, ...asList(remedy).map(asSentence)], ' ')
}

function asList(message: Message | undefined): readonly Message[] {
  return message === undefined ? [] : [message]
}
