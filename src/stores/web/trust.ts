import { readFile } from 'node:fs/promises'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { unopened } from '../shared/failure.js'
import { fileOf, flag, refuseOption } from '../shared/options.js'
import type { Trust } from './client.js'

/**
 * What a remote says of certificates: `ssl_verify` (no, or a file of authorities), and `cert_path` with `key_path` where
 * the server wants one of ours. Files are taken by their whole path. Throws `access` for one that cannot be read.
 */
export async function readTrust(remote: Remote): Promise<Trust> {
  const verify = flag(remote.options.ssl_verify)
  const [authorities, cert, key] = [
    verify === undefined ? fileOf(remote, 'ssl_verify') : undefined,
    fileOf(remote, 'cert_path'),
    fileOf(remote, 'key_path'),
  ]
  if (key !== undefined && cert === undefined) {
    throw refuseOption(remote, 'key_path', key, say`Name its certificate too: ${'cert_path'}.`)
  }
  const read = async (path: string | undefined) =>
    path === undefined
      ? undefined
      : await readFile(path).catch((error: unknown) => {
          throw unopened(remote, error, say`${'ssl_verify'}, ${'cert_path'} or ${'key_path'}`)
        })
  const [ca, certificate, secret] = await Promise.all([read(authorities), read(cert), read(key)])
  return {
    ...(verify === false ? { rejectUnauthorized: false } : {}),
    ...(ca === undefined ? {} : { ca }),
    // One file may hold both, as DVC takes it.
    ...(certificate === undefined ? {} : { cert: certificate, key: secret ?? certificate }),
  }
}
