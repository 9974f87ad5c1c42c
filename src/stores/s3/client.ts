import { readFile } from 'node:fs/promises'
import type { GetObjectCommandOutput, S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import type { ByteRange } from '../../ports.js'
import { type Settings, takesPaths } from './settings.js'

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For a connection. */
  readonly connect: number
  /** For the beginning of one answer; there are three attempts. */
  readonly attempt: number
  /** For the beginning of the answer, with all attempts and the search for credentials. */
  readonly answer: number
  /** For the next bytes. */
  readonly silence: number
  /** For an object as a whole. */
  readonly whole: number
}

/** What an object's answer says, and its bytes. */
export interface Answer {
  readonly status: number | undefined
  /** Bytes of the body, where the server says it. */
  readonly length: number | undefined
  /** `Content-Range`. */
  readonly range: string | undefined
  readonly body: AsyncIterable<Uint8Array> & { destroy?(): unknown }
}

/** One bucket, read through the SDK; errors are the SDK's own. */
export interface Bucket {
  /** The endpoint that is asked, where it is not AWS. */
  readonly endpoint: string | undefined
  /** Bytes of an object. */
  head(key: string, signal: AbortSignal): Promise<number | undefined>
  get(key: string, range: ByteRange | undefined, signal: AbortSignal): Promise<Answer>
}

/** The name of every error that is about finding credentials, and not about the bucket. */
export const NO_CREDENTIALS = 'CredentialsProviderError'

/** The SDK, loaded when a remote needs it. */
async function loadSdk() {
  const [{ GetObjectCommand, HeadObjectCommand, S3Client }, { loadConfig }, { defaultProvider }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@smithy/core/config'),
    import('@aws-sdk/credential-provider-node'),
  ])
  return { GetObjectCommand, HeadObjectCommand, S3Client, loadConfig, defaultProvider }
}

type Sdk = Awaited<ReturnType<typeof loadSdk>>

/** Opens a bucket; sends nothing yet. */
export async function openBucket(bucket: string, settings: Settings, patience: Patience): Promise<Bucket> {
  const sdk = await loadSdk()
  const ambient = await readAmbient(sdk, settings)
  const config = await configure(sdk, settings, ambient, patience)
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
  return {
    endpoint: ambient.endpoint,
    head: async (key, abortSignal) => {
      const command = new sdk.HeadObjectCommand({ Bucket: bucket, Key: key })
      return (await send((asked) => asked.send(command, { abortSignal }))).ContentLength
    },
    get: async (key, range, abortSignal) => {
      const bytes = range === undefined ? {} : { Range: rangeHeader(range) }
      const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...bytes })
      return toAnswer(await send((asked) => asked.send(command, { abortSignal })))
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

async function configure(sdk: Sdk, settings: Settings, ambient: Ambient, patience: Patience) {
  const { endpoint, region, style } = ambient
  const timeouts = {
    connectionTimeout: patience.connect,
    requestTimeout: patience.attempt,
    throwOnRequestTimeout: true,
    socketTimeout: patience.silence,
  }
  const httpsAgent = await makeAgent(settings.authorities ?? ambient.authorities, settings.verify)
  // What the remote says of certificates is about the bucket: tokens go to proven services alone.
  const tokenAgent = await makeAgent(ambient.authorities, true)
  const config: S3ClientConfig = {
    forcePathStyle: takesPaths(endpoint, style),
    tls: settings.tls,
    maxAttempts: 3,
    requestHandler: { ...timeouts, httpsAgent },
    // Digests are held against the bytes by those who asked for them: one judge of what is whole.
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...signWith(sdk, settings, ambient, {
      region,
      requestHandler: { ...timeouts, httpsAgent: tokenAgent },
      maxAttempts: 2,
    }),
  }
  return { ...config, region }
}

/** Who is trusted to prove a server's name: a file of authorities instead of Node's own. */
async function makeAgent(authorities: string | undefined, rejectUnauthorized: boolean) {
  return authorities === undefined ? { rejectUnauthorized } : { rejectUnauthorized, ca: await readFile(authorities) }
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

function rangeHeader({ start, end }: ByteRange): string {
  return `bytes=${start}-${end === undefined ? '' : end - 1}`
}

function toAnswer({ Body, ContentLength, ContentRange, $metadata }: GetObjectCommandOutput): Answer {
  if (Body === undefined) throw new Error('the SDK gave no body')
  return {
    status: $metadata.httpStatusCode,
    length: ContentLength,
    range: ContentRange,
    body: Body as Answer['body'],
  }
}

function defined<Type extends object>(values: Type): { [Key in keyof Type]?: NonNullable<Type[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Type]?: NonNullable<Type[Key]>
  }
}
