import { readFile } from 'node:fs/promises'
import type { GetObjectCommandOutput, S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import type { Environment } from '../../ports.js'
import type { Part } from '../contract.js'
import { makeWebClient, type Patience, type WebClient } from '../web/client.js'
import { makeHandler } from './handler.js'
import { type Settings, takesPaths } from './settings.js'

/** What an object's answer says, and its bytes. */
export interface Answer {
  readonly status: number | undefined
  /** Bytes of the body, where the server says it. */
  readonly length: number | undefined
  /** `Content-Range`. */
  readonly range: string | undefined
  readonly tag: string | undefined
  readonly version: string | undefined
  readonly body: WebBody
}

type WebBody = Awaited<ReturnType<WebClient['send']>>['body']

/** One object, or one version of it. */
export interface Wanted {
  readonly key: string
  readonly version: string | undefined
}

/** A page of a listing, with keys as the bucket has them. */
export interface BucketPage {
  readonly objects: readonly { readonly key: string; readonly size: number }[]
  readonly next: string | undefined
}

/** One bucket, read through the SDK, each request once; errors are the SDK's own. */
export interface Bucket {
  /** The endpoint that is asked, where it is not AWS. */
  readonly endpoint: string | undefined
  /** Bytes of an object, and the version that they are of. */
  head(wanted: Wanted, signal: AbortSignal): Promise<Pick<Answer, 'length' | 'version'>>
  get(wanted: Wanted, part: Part | undefined, signal: AbortSignal): Promise<Answer>
  list(prefix: string, from: string | undefined, signal: AbortSignal): Promise<BucketPage>
}

/** The name of every error that is about finding credentials, and not about the bucket. */
export const NO_CREDENTIALS = 'CredentialsProviderError'

/** The SDK, loaded when a remote needs it. */
async function loadSdk() {
  const [s3, { loadConfig }, { buildQueryString, HttpResponse }, { defaultProvider }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@smithy/core/config'),
    import('@smithy/core/protocols'),
    import('@aws-sdk/credential-provider-node'),
  ])
  const { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client } = s3
  const commands = { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command }
  return { ...commands, S3Client, loadConfig, buildQueryString, HttpResponse, defaultProvider }
}

type Sdk = Awaited<ReturnType<typeof loadSdk>>

/** Opens a bucket; sends nothing yet. */
export async function openBucket(
  bucket: string,
  settings: Settings,
  environment: Environment,
  patience: Patience,
): Promise<Bucket> {
  const sdk = await loadSdk()
  const ambient = await readAmbient(sdk, settings)
  const config = await configure(sdk, settings, ambient, environment, patience)
  let client = new sdk.S3Client(config)
  /** A bucket of another region says which one: it is asked there from then on. */
  const send = async <Value>(ask: (client: S3Client) => Promise<Value>): Promise<Value> => {
    try {
      return await ask(client)
    } catch (error) {
      const region = regionIn(error)
      if (region === undefined || region === (await client.config.region())) throw error
      client = new sdk.S3Client({ ...config, region })
      return ask(client)
    }
  }
  const name = ({ key, version }: Wanted) => ({ Bucket: bucket, Key: key, ...defined({ VersionId: version }) })
  return {
    endpoint: ambient.endpoint,
    head: async (wanted, abortSignal) => {
      const command = new sdk.HeadObjectCommand(name(wanted))
      const { ContentLength, VersionId } = await send((asked) => asked.send(command, { abortSignal }))
      return { length: ContentLength, version: VersionId }
    },
    get: async (wanted, part, abortSignal) => {
      const bytes = defined({ Range: part === undefined ? undefined : rangeHeader(part), IfMatch: part?.tag })
      const command = new sdk.GetObjectCommand({ ...name(wanted), ...bytes })
      return toAnswer(await send((asked) => asked.send(command, { abortSignal })))
    },
    list: async (prefix, from, abortSignal) => {
      const page = defined({ ContinuationToken: from })
      const command = new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, EncodingType: 'url', ...page })
      const {
        Contents = [],
        EncodingType,
        IsTruncated,
        NextContinuationToken,
      } = await send((asked) => asked.send(command, { abortSignal }))
      const decode = (key: string) => (EncodingType === 'url' ? decodeKey(key) : key)
      return {
        objects: Contents.map(({ Key = '', Size = 0 }) => ({ key: decode(Key), size: Size })),
        next: IsTruncated === true ? NextContinuationToken : undefined,
      }
    },
  }
}

/** What the environment and AWS's files say where the remote is silent: the variables that DVC reads, too. */
async function readAmbient({ loadConfig }: Sdk, settings: Settings) {
  const { profile, credentialsFile, configFile } = settings
  const files = defined({ profile, filepath: credentialsFile, configFilepath: configFile })
  const find = (variables: readonly string[], key: string) =>
    loadConfig<string | undefined>(
      {
        environmentVariableSelector: (env) => variables.map((name) => env[name]).find(Boolean),
        configFileSelector: (section) => section[key],
        default: undefined,
      },
      files,
    )()
  const [endpoint, region, authorities, style] = await Promise.all([
    settings.endpoint ?? find(['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'], 'endpoint_url'),
    settings.region ?? find(['AWS_REGION', 'AWS_DEFAULT_REGION'], 'region'),
    find(['AWS_CA_BUNDLE'], 'ca_bundle'),
    find([], 's3.addressing_style'),
  ])
  return { files, endpoint, region: region ?? 'us-east-1', authorities, style }
}

type Ambient = Awaited<ReturnType<typeof readAmbient>>

async function configure(sdk: Sdk, settings: Settings, ambient: Ambient, environment: Environment, patience: Patience) {
  const { endpoint, region, style } = ambient
  const handlerFor = async (authorities: string | undefined, rejectUnauthorized: boolean) => {
    const trust = authorities === undefined ? {} : { ca: await readFile(authorities) }
    return makeHandler(sdk, makeWebClient({ environment, patience, trust: { rejectUnauthorized, ...trust } }))
  }
  const config: S3ClientConfig = {
    forcePathStyle: takesPaths(endpoint, style),
    tls: settings.tls,
    maxAttempts: 1,
    requestHandler: await handlerFor(settings.authorities ?? ambient.authorities, settings.verify),
    // Digests are held against the bytes by those who asked for them: one judge of what is whole.
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...signWith(sdk, settings, ambient, {
      region,
      // What the remote says of certificates is about the bucket: tokens go to proven services alone.
      requestHandler: await handlerFor(ambient.authorities, true),
      maxAttempts: 1,
    }),
  }
  return { ...config, region }
}

/** The remote's own keys, none at all, or AWS's chain: environment, profile, web identity, container, machine. */
function signWith(
  { defaultProvider }: Sdk,
  settings: Settings,
  { files }: Ambient,
  clientConfig: { readonly region: string; readonly requestHandler: object; readonly maxAttempts: number },
): S3ClientConfig {
  if (settings.anonymous) {
    return { credentials: { accessKeyId: '', secretAccessKey: '' }, signer: { sign: async (request) => request } }
  }
  if (settings.keys !== undefined) return { credentials: settings.keys }
  // Where no machine gives credentials, one second is enough to know.
  const chain = defaultProvider({ ...files, clientConfig, timeout: 1_000, maxRetries: 0 })
  return {
    credentials: async (caller) => {
      // A refusal by the token service must not look like one by the bucket.
      const fail = (cause: unknown) =>
        Promise.reject(Object.assign(new Error(NO_CREDENTIALS, { cause }), { name: NO_CREDENTIALS }))
      return chain(caller).catch(fail)
    },
  }
}

/** The region that a refusal names. Only a plain name: it becomes a part of the host that is asked next. */
function regionIn(error: unknown): string | undefined {
  const { $response, Region } = error as { $response?: { headers?: Record<string, string> }; Region?: unknown }
  const region = $response?.headers?.['x-amz-bucket-region'] ?? Region
  return typeof region === 'string' && /^[a-z0-9-]{2,32}$/.test(region) ? region : undefined
}

function rangeHeader({ start, end }: Part): string | undefined {
  if (start === 0 && end === undefined) return undefined
  return `bytes=${start}-${end === undefined ? '' : end - 1}`
}

function toAnswer(output: GetObjectCommandOutput): Answer {
  const { Body, ContentLength, ContentRange, ETag, VersionId, $metadata } = output
  if (Body === undefined) throw new Error('the SDK gave no body')
  return {
    status: $metadata.httpStatusCode,
    length: ContentLength,
    range: ContentRange,
    tag: ETag,
    version: VersionId,
    body: Body as unknown as WebBody,
  }
}

/** A key of a listing; '' for one that is no text, and so none that anybody here looks for. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

function defined<Type extends object>(values: Type): { [Key in keyof Type]?: NonNullable<Type[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Type]?: NonNullable<Type[Key]>
  }
}
