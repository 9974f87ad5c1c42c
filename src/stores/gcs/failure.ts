import { say } from '../../message.js'
import type { Asked, Judgement, Manners } from '../cloud/failure.js'
import { AGAIN } from '../shared/failure.js'
import { reasonIn } from './json.js'

const CREDENTIALS = say`Log in before the step with google-github-actions/auth, or name a key file in ${'GOOGLE_APPLICATION_CREDENTIALS'}.`
const PLACE = say`${'url'} and ${'endpointurl'} of the remote`

/** How Google refuses. Source: "HTTP status and error codes for JSON" of Cloud Storage. */
export const MANNERS: Manners = {
  codeOf: (_, text) => reasonIn(text),
  judge: ({ status, code }, asked) => judge(status, code, asked),
  credentials: CREDENTIALS,
  place: PLACE,
}

function judge(status: number, code: string | undefined, asked: Asked): Judgement | undefined {
  const { container, known } = asked
  if (status === 403 && code !== undefined && BUSY.test(code)) return ['transient', say`it answers ${code}`, AGAIN]
  if (status === 401 && known) {
    const renew = say`Renew the credentials of the step.`
    return ['access', say`the token is not valid or has expired`, renew, true]
  }
  if (status === 401)
    return ['access', say`it lets nobody in without credentials, and none were found`, CREDENTIALS, true]
  if (status === 403) return ['access', say`access is denied`, ROLE(container)]
  if (status === 404) {
    const mend = say`Check ${PLACE} at base. ${ROLE(container)}`
    return ['access', say`the bucket ${container} is not there, or may not be listed`, mend, true]
  }
  if (code === 'userProjectMissing') {
    const remedy = say`Name the project that pays in ${'GOOGLE_CLOUD_QUOTA_PROJECT'}.`
    return ['access', say`the requester pays, and nothing says who that is`, remedy, true]
  }
  return undefined
}

const ROLE = (container: string) =>
  say`Give whoever is logged in the role ${'roles/storage.objectViewer'} on the bucket ${container}: without ${'storage.objects.list'} it refuses instead of saying that an object is not there.`

const BUSY = /^(rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|backendError)$/
