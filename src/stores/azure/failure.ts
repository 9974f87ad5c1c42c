import { say } from '../../message.js'
import type { Message } from '../../model.js'
import { type Asked, headerOf, type Judgement, type Manners, type Told } from '../cloud/failure.js'

const CREDENTIALS = say`Give the step ${'AZURE_STORAGE_CONNECTION_STRING'}, ${'AZURE_STORAGE_KEY'} or ${'AZURE_STORAGE_SAS_TOKEN'}, or log in before it with azure/login. A public container needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`
const ROLE = (container: string) =>
  say`Give whoever is logged in the role ${'Storage Blob Data Reader'} on the container ${container}, or let the signature read and list.`

/** How Azure refuses. Source: "Common REST API error codes" and "Blob Storage error codes". */
export const MANNERS: Manners = {
  codeOf: (headers, text) => headerOf(headers, 'x-ms-error-code') ?? /<Code>(\w{1,80})<\/Code>/.exec(text)?.[1],
  judge,
  credentials: CREDENTIALS,
  place: say`${'account_name'} and ${'url'} of the remote`,
}

function judge(told: Told, asked: Asked): Judgement | undefined {
  const { status, code } = told
  if (!asked.known && (status === 401 || status === 403)) return nobody(asked, told)
  return code === undefined ? undefined : CODES.get(code)?.(asked, told)
}

/** The one code that proves absence: the account and the container are there. */
export const ABSENT = 'BlobNotFound'

type Judge = (asked: Asked, told: Told) => Judgement

const login =
  (why: Message, remedy: Message = CREDENTIALS): Judge =>
  () => ['access', why, remedy, true]
const nobody = login(say`it lets nobody in without credentials`)
const denied: Judge = ({ container }, { code = '' }) => ['access', say`access is denied (${code})`, ROLE(container)]
const hidden: Judge = (asked) =>
  asked.known
    ? ['access', say`it denies that the container ${asked.container} is there`, MISPLACED, true]
    : ['access', say`it shows nothing without credentials`, CREDENTIALS, true]
const archived =
  (why: Message): Judge =>
  () => ['access', why, say`Move it to an online tier: hot, cool or cold.`]
const MISPLACED = say`Check ${'url'} and ${'account_name'} of the remote at base, and the account of the credentials.`

const JUDGES: Readonly<Record<string, Judge>> = {
  ContainerNotFound: ({ container }) => ['access', say`the container ${container} is not there`, MISPLACED, true],
  ContainerBeingDeleted: ({ container }) => [
    'access',
    say`the container ${container} is being deleted`,
    MISPLACED,
    true,
  ],
  ResourceNotFound: hidden,
  AuthenticationFailed: login(
    say`the key, the signature or the token is wrong or has expired`,
    say`Renew the credentials of the step, and check that the clock of this machine is right.`,
  ),
  InvalidAuthenticationInfo: login(say`the credentials are not valid`),
  NoAuthenticationInformation: nobody,
  PublicAccessNotPermitted: login(say`the account allows no reading without credentials`),
  KeyBasedAuthenticationNotPermitted: login(
    say`the account takes no keys`,
    say`Log in before the step with azure/login, and give it no key.`,
  ),
  AccountIsDisabled: login(say`the account is disabled`, MISPLACED),
  AuthorizationFailure: ({ container }) => [
    'access',
    say`access is denied (${'AuthorizationFailure'})`,
    say`Renew the credentials of the step, and let the account’s firewall take requests from this machine. ${ROLE(container)}`,
    true,
  ],
  AuthorizationPermissionMismatch: denied,
  AuthorizationSourceIPMismatch: denied,
  AuthorizationProtocolMismatch: denied,
  AuthorizationServiceMismatch: denied,
  AuthorizationResourceTypeMismatch: denied,
  InsufficientAccountPermissions: denied,
  BlobArchived: archived(say`the object is archived`),
  BlobBeingRehydrated: archived(say`the object is archived, and on its way back`),
  BlobUsesCustomerSpecifiedEncryption: () => [
    'access',
    say`the object is encrypted with a key of the customer’s own`,
    say`Push what Holdout reads without such a key.`,
  ],
}
const CODES = new Map(Object.entries(JUDGES))
