import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { listen } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'

/** The account that may do everything; its secret must never show. */
export const ACCOUNT = { accessKeyId: 'holdout-live', secretAccessKey: 'top-secret-of-live-tests' }

/** A real S3 server of one test file, with a folder for its objects. */
export interface S3Server {
  readonly port: number
  makeBucket(name: string): Promise<void>
  /** A bucket that keeps every version of an object. */
  makeVersionedBucket(name: string): Promise<void>
  /** Stores an object; the id of its version, where the bucket keeps them. */
  put(bucket: string, key: string, bytes: Uint8Array): Promise<string | undefined>
  /** Removes one version for good, or puts a marker of deletion on an object; the marker's id. */
  remove(bucket: string, key: string, version?: string): Promise<string | undefined>
  /** Where an object lies on disk. */
  pathOf(bucket: string, key: string): string
  close(): Promise<void>
}

/** What keeps S3 from being tested here: nothing, or one reason. */
export function listMissingServer(): readonly string[] {
  if (process.env.HOLDOUT_S3_SERVER) return []
  return [`no S3 server: ${process.env.HOLDOUT_S3_SERVER_MISSING ?? 'no setup'}`]
}

export async function startS3Server(): Promise<S3Server> {
  const program = process.env.HOLDOUT_S3_SERVER
  if (!program) throw new Error(listMissingServer().join())
  const folder = makeFolder()
  for (const name of ['data', 'meta', 'versions']) mkdirSync(join(folder, name))
  const port = await findPort()
  const { accessKeyId, secretAccessKey } = ACCOUNT
  const options = ['--access', accessKeyId, '--secret', secretAccessKey, '--port', `127.0.0.1:${port}`]
  const kept = ['--sidecar', join(folder, 'meta'), '--versioning-dir', join(folder, 'versions')]
  const backend = ['posix', ...kept, join(folder, 'data')]
  const server = spawn(program, [...options, '--quiet', '--keep-alive', ...backend], { stdio: 'ignore' })
  await waitFor(`http://127.0.0.1:${port}/`)
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: ACCOUNT,
  })
  const makeBucket = async (name: string) => void (await client.send(new CreateBucketCommand({ Bucket: name })))
  return {
    port,
    makeBucket,
    makeVersionedBucket: async (name) => {
      await makeBucket(name)
      const enabled = { Bucket: name, VersioningConfiguration: { Status: 'Enabled' } } as const
      await client.send(new PutBucketVersioningCommand(enabled))
    },
    put: async (bucket, key, bytes) =>
      (await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }))).VersionId,
    remove: async (bucket, key, version) =>
      (await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: version }))).VersionId,
    pathOf: (bucket, key) => join(folder, 'data', bucket, key),
    close: async () => {
      client.destroy()
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

async function findPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  return port
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return
    await wait(50)
  }
  throw new Error(`${url} did not answer within ten seconds`)
}
