import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import { readAddress } from '../../src/stores/s3/address.js'
import { explainFailure } from '../../src/stores/s3/failure.js'
import { readSettings, takesPaths } from '../../src/stores/s3/settings.js'
import type { StoreError } from '../../src/stores/shared/failure.js'
import { remoteAt } from './conformance.js'

const REFUSED = expect.objectContaining({
  kind: 'access',
  place: { path: '.dvc/config', line: 4 },
  remedy: expect.anything(),
})
const settingsOf = (options: Readonly<Record<string, string>>) => readSettings(remoteAt('s3://bucket/x', options))

describe('the options of a remote', () => {
  it('may all be absent: then everything comes from the environment, over a checked connection', () => {
    expect(settingsOf({})).toEqual({ anonymous: false, tls: true, verify: true })
    expect(settingsOf({ endpointurl: '', region: '', profile: '', ssl_verify: '' })).toEqual(settingsOf({}))
  })

  it('are read as DVC reads them', () => {
    const options = {
      endpointurl: 'https://minio.example:9000/tenant',
      region: 'eu-west-1',
      profile: 'ci',
      credentialpath: '~/keys',
      configpath: '/etc/aws',
      access_key_id: 'a',
      secret_access_key: 's',
      session_token: 't',
      use_ssl: 'No',
      ssl_verify: '/etc/ca.pem',
      allow_anonymous_login: 'TRUE',
    }
    expect(settingsOf(options)).toEqual({
      endpoint: 'https://minio.example:9000/tenant',
      region: 'eu-west-1',
      profile: 'ci',
      credentialsFile: join(homedir(), 'keys'),
      configFile: '/etc/aws',
      keys: { accessKeyId: 'a', secretAccessKey: 's', sessionToken: 't' },
      anonymous: true,
      tls: false,
      verify: true,
      authorities: '/etc/ca.pem',
    })
    expect(settingsOf({ ssl_verify: 'false' })).toEqual({ anonymous: false, tls: true, verify: false })
    expect(settingsOf({ ssl_verify: '1' })).toEqual(settingsOf({}))
  })

  it.each([
    [{ configpath: 'aws/config' }, 'the option configpath of remote store cannot be used: aws/config'],
    [{ credentialpath: '../keys' }, 'the option credentialpath of remote store cannot be used: ../keys'],
    [{ ssl_verify: 'ca.pem' }, 'the option ssl_verify of remote store cannot be used: ca.pem'],
    [{ access_key_id: 'x' }, 'remote store has one of access_key_id and secret_access_key without the other'],
    [{ endpointurl: 'minio:9000' }, 'the option endpointurl of remote store cannot be used: minio:9000'],
    [{ endpointurl: 'http://u:p4ss@host' }, 'the option endpointurl of remote store cannot be used: http://host'],
    [{ endpointurl: 'https://host/?x=1' }, 'the option endpointurl of remote store cannot be used: https://host/?…'],
  ])('that a pull request could bend, or that cannot hold, are refused: %j', (options, text) => {
    expect(() => settingsOf(options)).toThrow(text)
    expect(() => settingsOf(options)).toThrow(REFUSED)
  })

  it.each(['s3://', 's3:///x', 's3://user:secret@bucket/x', 's3://bucket?x', 's3://arn:aws:s3:::b/x'])(
    'must name a bucket: %s',
    (url) => {
      expect(() => readAddress(remoteAt(url))).toThrow(/^the URL (?!.*secret).* of remote store names no bucket$/)
      expect(() => readAddress(remoteAt(url))).toThrow(REFUSED)
    },
  )

  it.each([
    [undefined, undefined, false],
    [undefined, 'path', true],
    [undefined, 'virtual', false],
    ['https://minio.example', undefined, true],
    ['https://minio.example', 'auto', true],
    ['https://minio.example', 'virtual', false],
  ])('take buckets as paths with endpoint %s and style %s: %s', (endpoint, style, paths) => {
    expect(takesPaths(endpoint, style)).toBe(paths)
  })
})

describe('an error of the SDK', () => {
  const explain = (error: object, endpoint?: string) => {
    const ref = { remote: remoteAt('s3://bucket/x'), key: 'key' }
    const told = explainFailure(error, { ref, bucket: 'bucket', endpoint }) as StoreError
    return `${told.kind}${told.everywhere ? ', all' : ''}: ${told.message} → ${plain(told.remedy ?? [])}`
  }

  it.each([
    ['ENOTFOUND', 'access, all: remote store (s3://bucket/x) cannot be read: http://h is out of reach (ENOTFOUND)'],
    ['EAI_AGAIN', 'access, all: remote store (s3://bucket/x) cannot be read: http://h is out of reach (EAI_AGAIN)'],
    [
      'ECONNREFUSED',
      'access, all: remote store (s3://bucket/x) cannot be read: http://h is out of reach (ECONNREFUSED)',
    ],
    ['ENETUNREACH', 'access, all: remote store (s3://bucket/x) cannot be read: http://h is out of reach (ENETUNREACH)'],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'access, all: remote store (s3://bucket/x) cannot be read: the certificate of http://h is not trusted (SELF_SIGNED_CERT_IN_CHAIN)',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'access, all: remote store (s3://bucket/x) cannot be read: the certificate of http://h is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
    ],
    [
      'ECONNRESET',
      'transient, all: remote store (s3://bucket/x) cannot be read: http://h breaks off or does not answer in time',
    ],
    [
      'ETIMEDOUT',
      'transient, all: remote store (s3://bucket/x) cannot be read: http://h breaks off or does not answer in time',
    ],
  ])('without an answer is about the whole remote: %s', (code, text) => {
    expect(explain({ name: 'Error', code, $metadata: { attempts: 3 } }, 'http://u:secret@h')).toContain(text)
    expect(explain({ name: 'Error', code }, 'http://u:secret@h')).not.toContain('secret')
    expect(explain({ name: 'Error', code })).toContain('AWS')
  })

  it.each([
    [
      429,
      'SlowDown',
      'transient: key on remote store (s3://bucket/x) cannot be read: it answers SlowDown (status 429)',
    ],
    [503, undefined, 'transient: key on remote store (s3://bucket/x) cannot be read: it answers status 503'],
    [400, 'RequestTimeout', 'transient: key on remote store (s3://bucket/x) cannot be read: it stopped waiting'],
    [404, 'NoSuchKey', 'missing: key is not on remote store (s3://bucket/x) → Push it'],
    [403, 'NoSuchKey', 'access: key on remote store (s3://bucket/x) cannot be read: it refuses with NoSuchKey'],
    [404, 'NoSuchBucket', 'access, all: remote store (s3://bucket/x) cannot be read: the bucket bucket is not there'],
    [403, 'toString', 'access: key on remote store (s3://bucket/x) cannot be read: it refuses with toString'],
  ])('with status %s and code %s is told apart', (httpStatusCode, Code, text) => {
    expect(explain({ name: 'Unknown', Code, $metadata: { httpStatusCode } })).toContain(text)
  })

  it('that says nothing at all is worth another run', () => {
    for (const error of [{}, { name: 'EndpointError' }, Object.assign(new Error('x'), { name: 'TimeoutError' })]) {
      expect(explain(error)).toMatch(/^(transient|access), all: /)
    }
  })
})
