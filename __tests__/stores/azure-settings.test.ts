import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readPage } from '../../src/stores/azure/listing.js'
import { readProfile } from '../../src/stores/azure/profile.js'
import { readSettings } from '../../src/stores/azure/settings.js'
import { signRequest } from '../../src/stores/azure/sign.js'
import { HERMETIC, openAzureStore } from '../helpers/azure.js'
import { makeFolder } from '../helpers/repo.js'
import { failureOf } from '../helpers/s3.js'
import { remoteAt } from './conformance.js'

type Texts = Readonly<Record<string, string>>

const KEY = Buffer.from('top-secret-key').toString('base64')
const settingsOf = (options: Texts, environment: Texts = {}, profile: Texts = {}) =>
  readSettings(remoteAt('azure://container/x', options), environment, profile)

/** The error of settings that cannot hold, as texts. */
function refusalOf(options: Texts, environment: Texts = {}) {
  const failure = failureOf((async () => settingsOf(options, environment))())
  return failure.then(({ kind, text, remedy }) => ({ kind, text, remedy }))
}

describe('a signature with the account’s key', () => {
  // As @azure/storage-blob 12.31.0 signs the same requests.
  const date = { 'x-ms-date': 'Thu, 26 Nov 2026 13:50:37 GMT', 'x-ms-version': '2026-02-06' }
  it.each([
    [
      { method: 'HEAD', path: '/container/some/where/files/md5/ac/a%20b%2Bc' },
      'cc9b5ff3-3e66-45c7-b796-127851bbaeb9',
      'wzXx4FCIBDi3juULAX3cKlTubcBtnkjLP2/BE4cONfk=',
    ],
    [
      {
        method: 'GET',
        path: '/container/gr%C3%BC%C3%9Fe/%E6%97%A5.dir?versionid=2026-01-02T03%3A04%3A05.0000001Z',
        'x-ms-range': 'bytes=2-4',
      },
      '5e113f4d-f3dd-4697-a5a1-a3ad8cd64cbd',
      'cRALnp6M9WYzlXgTqxZpCerQgvM3QeKSOifQFNWpRdQ=',
    ],
    [
      {
        method: 'GET',
        path: '/container?comp=list&prefix=some%2Fwhere%2F&marker=2!61&maxresults=5000&restype=container',
      },
      '97b22653-1301-4d4b-9dfb-181c2da4a7a5',
      's/0mRHiNuP9Epj0ixgITI/irW/sEIcrrct+BNYpFAR4=',
    ],
  ] as const)('is the one that Azure’s own library makes: %j', ({ method, path, ...own }, id, signature) => {
    const headers = { accept: 'application/xml', ...date, 'x-ms-client-request-id': id, ...own }
    expect(signRequest({ method, path, headers }, 'acct', KEY)).toBe(`SharedKey acct:${signature}`)
  })
})

describe('the account of a remote', () => {
  const ambient = { kind: 'ambient', variables: true, machine: true }

  it('is named by base, by a variable or by Azure’s own configuration', () => {
    const first = { endpoint: 'https://first.blob.core.windows.net', login: ambient }
    expect(settingsOf({ account_name: 'first' }, { AZURE_STORAGE_ACCOUNT: 'second' })).toEqual(first)
    expect(settingsOf({ account_name: '' }, { AZURE_STORAGE_ACCOUNT: 'first' }, { account: 'third' })).toEqual(first)
    expect(settingsOf({}, {}, { account: 'first' })).toEqual(first)
    expect(settingsOf({}, { AZURE_STORAGE_ACCOUNT_NAME: 'first' })).toEqual(first)
  })

  it('that nothing names is asked for', async () => {
    const { kind, text, remedy } = await refusalOf({})
    expect(`${kind}: ${text}`).toBe('access: remote store names no storage account')
    expect(remedy).toContain('AZURE_STORAGE_ACCOUNT')
  })

  it.each(['a.evil.example/', 'UPPER', 'ab', 'a@b', 'a/../b', 'x'.repeat(25)])(
    'becomes a part of the host, and is a plain name: %s',
    async (account_name) => {
      expect((await refusalOf({ account_name })).text).toContain('account_name of remote store cannot be used')
      expect((await refusalOf({ connection_string: `AccountName=${account_name};AccountKey=${KEY}` })).kind).toBe(
        'access',
      )
    },
  )

  it('lies in another cloud when its connection string says so', () => {
    const china = `AccountName=acct;AccountKey=${KEY};EndpointSuffix=core.chinacloudapi.cn`
    expect(settingsOf({ connection_string: china }).endpoint).toBe('https://acct.blob.core.chinacloudapi.cn')
    const own = `AccountName=acct;AccountKey=${KEY};BlobEndpoint=https://blobs.example:8443/acct/`
    expect(settingsOf({ connection_string: own }).endpoint).toBe('https://blobs.example:8443/acct')
  })

  it.each([
    'BlobEndpoint=https://user:top-secret@blobs.example/',
    'BlobEndpoint=https://blobs.example/?sig=top-secret',
    'BlobEndpoint=file:///etc/passwd',
    'AccountName=acct;DefaultEndpointsProtocol=ftp',
    'AccountName=acct;EndpointSuffix=evil.example/x?',
    'nonsense',
    ';;=;',
  ])('is not taken from a connection string that makes no address: %s', async (connection_string) => {
    const { kind, text, remedy } = await refusalOf({ connection_string: `${connection_string};AccountKey=${KEY}` })
    expect(kind).toBe('access')
    expect(text + remedy).not.toContain('top-secret')
    expect(text + remedy).not.toContain(KEY)
  })
})

describe('how requests are let in', () => {
  const account = { account_name: 'acct' }
  const loginOf = (options: Texts, environment: Texts = {}, profile: Texts = {}) =>
    settingsOf({ ...account, ...options }, environment, profile).login

  it('follows adlfs: a connection string, a key, a signature, an application, and whoever this machine is', () => {
    const connection_string = `AccountName=other;AccountKey=${KEY}`
    const application = { tenant_id: 't', client_id: 'c', client_secret: 's' }
    const all = { connection_string, account_key: 'a2V5', sas_token: '?sv=1&sig=x', ...application }
    expect(loginOf(all)).toEqual({ kind: 'key', account: 'other', key: KEY })
    expect(loginOf({ ...all, connection_string: '' })).toEqual({ kind: 'key', account: 'acct', key: 'a2V5' })
    const signature = { kind: 'signature', query: 'sv=1&sig=x' }
    expect(loginOf({ ...all, connection_string: '', account_key: '' })).toEqual(signature)
    expect(loginOf({ connection_string: 'AccountName=acct;SharedAccessSignature=sv=1&sig=x' })).toEqual(signature)
    expect(loginOf(application)).toEqual({ kind: 'application', tenant: 't', client: 'c', secret: 's' })
    expect(loginOf({ exclude_environment_credential: 'true', exclude_managed_identity_credential: 'yes' })).toEqual({
      kind: 'ambient',
      variables: false,
      machine: false,
    })
  })

  it('comes from the variables that DVC and adlfs read, base first', () => {
    const key = { kind: 'key', account: 'acct', key: 'a2V5' }
    expect(loginOf({}, { AZURE_STORAGE_KEY: 'a2V5' }, { key: 'b3RoZXI=' })).toEqual(key)
    expect(loginOf({}, {}, { key: 'a2V5' })).toEqual(key)
    expect(loginOf({}, { AZURE_STORAGE_ACCOUNT_KEY: 'a2V5' })).toEqual(key)
    expect(loginOf({ account_key: 'a2V5' }, { AZURE_STORAGE_KEY: 'b3RoZXI=' })).toEqual(key)
    expect(loginOf({}, { AZURE_STORAGE_SAS_TOKEN: 'sig=x' })).toEqual({ kind: 'signature', query: 'sig=x' })
    const connection = { AZURE_STORAGE_CONNECTION_STRING: 'AccountName=acct;AccountKey=a2V5' }
    expect(settingsOf({}, connection).login).toEqual(key)
    const application = {
      AZURE_STORAGE_TENANT_ID: 't',
      AZURE_STORAGE_CLIENT_ID: 'c',
      AZURE_STORAGE_CLIENT_SECRET: 's',
    }
    expect(loginOf({}, application)).toMatchObject({ kind: 'application' })
  })

  it('leaves the environment’s secrets alone where base asks for none', () => {
    const environment = {
      AZURE_STORAGE_KEY: 'a2V5',
      AZURE_STORAGE_SAS_TOKEN: 'sig=x',
      AZURE_STORAGE_CONNECTION_STRING: 'AccountName=other;AccountKey=a2V5',
    }
    const anonymous = { allow_anonymous_login: 'true' }
    expect(loginOf(anonymous, environment)).toEqual({ kind: 'anonymous' })
    expect(loginOf({ ...anonymous, account_key: 'b3du' }, environment)).toEqual({
      kind: 'key',
      account: 'acct',
      key: 'b3du',
    })
  })

  it.each([
    [{ account_key: 'top-secret!' }, 'it is no base64'],
    [{ sas_token: 'top-secret' }, 'it has no sig'],
    [{ sas_token: 'sig=top-secret#x' }, 'it has no sig'],
    [{ sas_token: 'sig=top-secret\r\nx: y' }, 'it has no sig'],
    [{ tenant_id: 't', client_id: 'c' }, 'without the others'],
    [{ client_secret: 'top-secret' }, 'without the others'],
  ])('is refused where it cannot hold, and never shown: %j', async (options, why) => {
    const { kind, text, remedy } = await refusalOf({ ...account, ...options })
    expect(kind).toBe('access')
    expect(text).toContain(why)
    expect(text + remedy).not.toContain('top-secret')
  })

  it('sends no token over a connection that others can read', async () => {
    const plainHttp = 'DefaultEndpointsProtocol=http;AccountName=acct'
    expect((await refusalOf({ connection_string: plainHttp })).text).toContain('a token would be readable on the way')
    const here = `${plainHttp};BlobEndpoint=http://127.0.0.1:10000/acct`
    expect(settingsOf({ connection_string: here }).login).toEqual({ kind: 'ambient', variables: true, machine: true })
  })
})

describe('Azure’s own configuration', () => {
  it('is read as far as it is about storage', async () => {
    const folder = makeFolder()
    const lines = [
      '[cloud]',
      'account = other',
      '[storage]',
      '# key = no',
      'account=acct',
      'Key : a2V5=',
      '[x]',
      'sas_token = no',
    ]
    writeFileSync(join(folder, 'config'), lines.join('\n'))
    expect(await readProfile({ AZURE_CONFIG_DIR: folder })).toEqual({ account: 'acct', key: 'a2V5=' })
  })

  it('is nothing where there is none, and never lies in the repository', async () => {
    expect(await readProfile(HERMETIC)).toEqual({})
    const folder = makeFolder()
    mkdirSync(join(folder, 'here'))
    writeFileSync(join(folder, 'here', 'config'), '[storage]\naccount = acct\n')
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect(await readProfile({ AZURE_CONFIG_DIR: 'here' })).toEqual({})
    } finally {
      process.chdir(before)
    }
  })
})

describe('the address of a container', () => {
  it.each([
    'azure://',
    'azure:///x',
    'azure://UPPER/x',
    'azure://a--b/x',
    'azure://user:top-secret@abc/x',
    'azure://ab/x',
  ])('is a plain name: %s', async (url) => {
    const { kind, text } = await failureOf(openAzureStore(remoteAt(url, { account_name: 'acct' })))
    expect(kind).toBe('access')
    expect(text).toContain('names no container')
    expect(text).not.toContain('top-secret')
  })
})

describe('a remote without a container', () => {
  it('is the one that the environment or Azure’s configuration names', async () => {
    const remote = remoteAt('azure://', { account_name: 'acct', allow_anonymous_login: 'true' })
    const folder = makeFolder()
    writeFileSync(join(folder, 'config'), '[storage]\ncontainer_name = profile\n')
    await openAzureStore(remote, { AZURE_CONFIG_DIR: folder })
    await openAzureStore(remote, { ...HERMETIC, AZURE_STORAGE_CONTAINER_NAME: 'named' })
    const odd = { ...HERMETIC, AZURE_STORAGE_CONTAINER_NAME: 'a/../b' }
    expect((await failureOf(openAzureStore(remote, odd))).kind).toBe('access')
  })
})

describe('a page of a listing', () => {
  const page = (blobs: string, next = '') =>
    readPage(
      `<?xml version="1.0"?><EnumerationResults><Blobs>${blobs}</Blobs><NextMarker>${next}</NextMarker></EnumerationResults>`,
    )
  const blob = (name: string, size = '3', more = '') =>
    `<Blob>${name}<Properties><Content-Length>${size}</Content-Length>${more}</Properties></Blob>`

  it('gives names as they are, whatever XML makes of them', () => {
    expect(page(blob('<Name>a &amp; b&#x2F;c</Name>'))).toEqual({ objects: [{ key: 'a & b/c', size: 3 }] })
    expect(page(blob('<Name Encoded="true">a%EF%BF%BEb%20c</Name>'))).toEqual({
      objects: [{ key: 'a\ufffeb c', size: 3 }],
    })
    expect(page('', '2!61!')).toEqual({ objects: [], next: '2!61!' })
  })

  it('leaves folders out', () => {
    expect(page(blob('<Name>a</Name>', '0', '<ResourceType>directory</ResourceType>'))).toEqual({ objects: [] })
    const old =
      '<Blob><Name>a</Name><Properties><Content-Length>0</Content-Length></Properties><Metadata><hdi_isfolder>true</hdi_isfolder></Metadata></Blob>'
    expect(page(old)).toEqual({ objects: [] })
  })

  it.each([
    '<html>Sign in</html>',
    '',
    '<EnumerationResults><Blobs><Blob><Name>a</Name>',
    '<EnumerationResults></EnumerationResults>',
    '<!DOCTYPE x [<!ENTITY a "b">]><EnumerationResults><Blobs/></EnumerationResults>',
  ])('is nothing else: %s', (text) => {
    expect(readPage(text)).toBeUndefined()
    expect(page(blob('<Name>a</Name>', 'many'))).toBeUndefined()
    expect(page(blob('', '3'))).toBeUndefined()
    expect(page(blob('<Name Encoded="true">%ZZ</Name>'))).toBeUndefined()
  })
})
