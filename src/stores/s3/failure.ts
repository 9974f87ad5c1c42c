import type { ErrorKind, HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { AGAIN, changed, missing, StoreError, unreadable } from '../shared/failure.js'
import { explainSilence, isPassing, readRetryAfter } from '../web/failure.js'
import { NO_CREDENTIALS } from './client.js'
import { keepsVersions } from './settings.js'

/** What one request was about. */
export interface Asked {
  /** An object, or the remote as a whole for a listing. */
  readonly ref: ObjectRef | { readonly remote: Remote }
  readonly bucket: string
  /** Where it was sent, when it is not AWS. */
  readonly endpoint: string | undefined
}

/**
 * What an error of the SDK means. Only a `NoSuchKey` in the answer's body proves absence: it says that the bucket is
 * there, and S3 gives it to no one who may not list it. Source: "Error responses" of the Amazon S3 API reference.
 */
export function explainFailure(error: unknown, asked: Asked): Error {
  const { status, code, network } = readError(error)
  const { ref } = asked
  if ('key' in ref) {
    if (status === 404 && code === 'NoSuchKey') return absent(ref)
    // A marker of deletion is a version without content.
    if (ref.version !== undefined && (code === 'NoSuchVersion' || status === 405)) return missing(ref)
    if (status === 412) return changed(ref)
  }
  if (status === undefined && network !== undefined && !isAboutCredentials(error)) {
    return explainSilence(error, { ref, ...describeHost(asked) })
  }
  const [kind, why, remedy, everywhere = false] = judge(error, asked)
  const { headers } = (error as { $response?: { headers?: Record<string, string> } }).$response ?? {}
  return unreadable(ref, kind, why, {
    remedy,
    everywhere,
    cause: error,
    after: readRetryAfter(headers?.['retry-after']),
  })
}

/** The parts of the SDK's errors that are told apart. The message is the server's and is never shown. */
function readError(error: unknown) {
  const { name, code, Code, $metadata } = (error ?? {}) as {
    name?: unknown
    code?: unknown
    Code?: unknown
    $metadata?: { httpStatusCode?: number }
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return { status: $metadata?.httpStatusCode, code: text(Code), network: text(code), name: text(name) }
}

/** Kind, reason, remedy, and true when it is about the whole remote. */
type Judgement = readonly [kind: ErrorKind, why: Message, remedy: Message, everywhere?: boolean]

function judge(error: unknown, asked: Asked): Judgement {
  const { status, code, name } = readError(error)
  if (isAboutCredentials(error)) return lackCredentials(error)
  if (status === undefined) return judgeSilence(name, asked)
  const judgement = code === undefined ? undefined : CODES.get(code)?.(asked)
  if (judgement !== undefined) return judgement
  const answer = code === undefined ? say`status ${[String(status)]}` : say`${code} (status ${[String(status)]})`
  if (isPassing(status) || status >= 500) return ['transient', say`it answers ${answer}`, AGAIN]
  if (status === 401 || status === 403) return refuse(say`it refuses with ${answer}`, asked)
  const elsewhere = say`Check ${'endpointurl'}, ${'region'} and ${'url'} of the remote at base, and the credentials.`
  if (status >= 300 && status < 400) return ['access', say`it points elsewhere with ${answer}`, elsewhere]
  return ['access', say`it answers ${answer}, which proves nothing`, elsewhere]
}

function isAboutCredentials(error: unknown): boolean {
  return readError(error).name === NO_CREDENTIALS
}

/** Nobody had credentials, or one who should have them gave none. */
function lackCredentials(error: unknown): Judgement {
  const cause = readError((error as { cause?: unknown }).cause)
  const reason = cause.network ?? cause.name
  const why =
    reason === undefined || reason === NO_CREDENTIALS
      ? say`no credentials for it were found`
      : say`credentials for it could not be had (${reason})`
  return cause.name === 'TimeoutError' ? ['transient', why, AGAIN, true] : ['access', why, GIVE_CREDENTIALS, true]
}

const GIVE_CREDENTIALS = say`Give the step ${'AWS_ACCESS_KEY_ID'} and ${'AWS_SECRET_ACCESS_KEY'}, assume a role before it with aws-actions/configure-aws-credentials, or name a profile that is on this machine. A public bucket needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`

/** No answer came at all, and the network is silent about it. */
function judgeSilence(name: string | undefined, asked: Asked): Judgement {
  const { host, mend } = describeHost(asked)
  if (name === 'EndpointError') return ['access', say`its region or endpoint makes no address`, mend, true]
  return ['transient', say`${host} breaks off or does not answer in time`, say`${AGAIN} ${mend}`, true]
}

function describeHost({ endpoint }: Asked) {
  return {
    host: endpoint === undefined ? say`AWS` : say`${showUrl(endpoint)}`,
    mend: say`Check that this machine reaches it, and ${'endpointurl'} and ${'region'} of the remote at base.`,
    trust: say`Name the authority's file in ${'AWS_CA_BUNDLE'} or in the remote's ${'ssl_verify'}.`,
  }
}

function refuse(why: Message, { bucket }: Asked): Judgement {
  return [
    'access',
    why,
    say`Allow ${'s3:GetObject'} on its objects and ${'s3:ListBucket'} on the bucket ${bucket}: without the second, S3 refuses instead of saying that an object is not there.`,
  ]
}

const CREDENTIALS = (why: Message): Judgement => ['access', why, RENEW, true]
const RENEW = say`Renew the credentials of the step: ${'AWS_ACCESS_KEY_ID'}, ${'AWS_SECRET_ACCESS_KEY'} and ${'AWS_SESSION_TOKEN'} belong together.`

const wrongRegion = (): Judgement => [
  'access',
  say`the bucket lies in another region`,
  say`Set ${'AWS_REGION'}, or ${'region'} of the remote at base.`,
  true,
]

/** S3's error codes that have a remedy of their own. */
const REMEDIES: Readonly<Record<string, (asked: Asked) => Judgement>> = {
  NoSuchBucket: ({ bucket }) => [
    'access',
    say`the bucket ${bucket} is not there`,
    say`Check ${'url'} and ${'endpointurl'} of the remote at base, and the account that the credentials belong to.`,
    true,
  ],
  AccessDenied: (asked) => refuse(say`access is denied`, asked),
  InvalidAccessKeyId: () => CREDENTIALS(say`the access key is not known to it`),
  SignatureDoesNotMatch: () => CREDENTIALS(say`the secret does not belong to the access key`),
  InvalidToken: () => CREDENTIALS(say`the session token is not valid`),
  ExpiredToken: () => CREDENTIALS(say`the session token has expired`),
  TokenRefreshRequired: () => CREDENTIALS(say`the session token has expired`),
  RequestTimeTooSkewed: () => [
    'access',
    say`the clock of this machine differs from its own by more than a quarter of an hour`,
    say`Set the clock.`,
    true,
  ],
  AuthorizationHeaderMalformed: wrongRegion,
  PermanentRedirect: wrongRegion,
  IllegalLocationConstraintException: wrongRegion,
  InvalidObjectState: () => ['access', say`the object is archived`, say`Restore it from its storage class.`],
  InvalidRequest: () => [
    'access',
    say`it does not take the request; an object that is encrypted with a key of the customer's own looks like this`,
    say`Push what Holdout reads to a remote without ${'sse_customer_key'}.`,
  ],
  RequestTimeout: () => ['transient', say`it stopped waiting`, AGAIN],
}
const CODES = new Map(Object.entries(REMEDIES))

/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
function absent(ref: ObjectRef): HoldoutError {
  const { key, remote, version } = ref
  if (!keepsVersions(remote) || version !== undefined) return missing(ref)
  return new StoreError('access', say`remote ${remote.name} keeps versions of files, and no object ${key}`, {
    place: remote.place,
    remedy: say`This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
  })
}
