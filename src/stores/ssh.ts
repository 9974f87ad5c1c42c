import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { Environment } from '../ports.js'
import type { RawStore, StoreDriver } from './contract.js'
import { holdInside, missing, unreadable } from './shared/failure.js'
import { type FolderEntry, listByFolders } from './shared/folders.js'
import { readSshAddress, type SshAddress } from './ssh/command.js'
import { explainSsh, isAbsence } from './ssh/failure.js'
import { connectSsh, type SshPatience } from './ssh/process.js'
import { isFile, readFile } from './ssh/read.js'
import { SessionEnded, type SftpSession } from './ssh/session.js'

/** A folder on a host that is reached by the system's SSH client; read by SFTP. */
export const ssh: StoreDriver = {
  id: 'ssh',
  serves: (url) => /^ssh:\/\//i.test(url),
  open: async (remote, environment) => openSsh(remote, environment),
}

const PATIENCE: SshPatience = { greeting: 10_000, silence: 15_000 }

/** The store of a remote; the client is started when the first object is asked for, and again when it has ended. */
export function openSsh(remote: Remote, environment: Environment, patience: SshPatience = PATIENCE): RawStore {
  const address = readSshAddress(remote)
  const { host, root } = address
  const connect = makeConnection(address, environment, patience)
  /** Runs a request; where nothing is found, looks whether the remote's folder is there. */
  const ask = async <Value>(
    ref: ObjectRef | { readonly remote: Remote },
    signal: AbortSignal,
    run: (session: SftpSession) => Promise<Value>,
  ): Promise<Value | 'absent'> => {
    try {
      const session = await connect()
      signal.throwIfAborted()
      return await run(session).catch(async (error: unknown) => {
        if (!isAbsence(error)) throw error
        await holdRoot(session, root, remote)
        return 'absent' as const
      })
    } catch (error) {
      signal.throwIfAborted()
      throw explainSsh(error, ref, host)
    }
  }
  const pathOf = (ref: ObjectRef) => {
    holdInside(ref)
    return `${root}/${ref.key}`
  }
  return {
    stat: async (ref, signal) => {
      const path = pathOf(ref)
      const found = await ask(ref, signal, (session) => session.stat(path))
      if (found === 'absent' || !isFile(found) || found.size === undefined) throw missing(ref)
      return { size: found.size }
    },
    read: async (ref, part, signal) => {
      const path = pathOf(ref)
      const reading = await ask(ref, signal, (session) => readFile(session, path, ref, part, signal))
      if (reading === 'absent') throw missing(ref)
      return reading
    },
    list: (prefix, from, signal) =>
      listByFolders(prefix, from, async (folder) => {
        if (folder !== '') holdInside({ key: folder })
        const path = folder === '' ? root || '/' : `${root}/${folder}`
        const entries = await ask({ remote }, signal, (session) => listFolder(session, path))
        if (entries !== 'absent') return entries
        return undefined
      }),
  }
}

/** One connection for all requests; a new one where the last has ended. */
function makeConnection(address: SshAddress, environment: Environment, patience: SshPatience) {
  let current: Promise<SftpSession> | undefined
  return async (): Promise<SftpSession> => {
    const last = current
    const known = await last?.catch(() => undefined)
    if (known?.ended === false) return known
    // Of all who found it ended, the first one starts the next.
    if (current === last) current = connectSsh(address, environment, patience)
    return current as Promise<SftpSession>
  }
}

/** Throws `access` unless the remote's folder is there. */
async function holdRoot(session: SftpSession, root: string, remote: Remote): Promise<void> {
  const found = await session.stat(root || '/').catch((error: unknown) => {
    if (!isAbsence(error)) throw error
    return undefined
  })
  if (found !== undefined && !isFile({ ...found, mode: found.mode ?? 0o040000 })) return
  throw unreadable({ remote }, 'access', say`the folder is not there`, {
    remedy: say`Check ${'url'} of the remote at base, and who may see the folder.`,
    everywhere: true,
  })
}

/** The entries of a folder; a link counts as what it leads to. */
async function listFolder(session: SftpSession, path: string): Promise<readonly FolderEntry[]> {
  const handle = await session.openDirectory(path)
  const entries: FolderEntry[] = []
  try {
    for (;;) {
      const page = await session.readDirectory(handle)
      if (page === undefined) return entries
      for (const { name, attributes } of page) {
        const mode = (attributes.mode ?? 0) & 0o170000
        if (mode === 0o040000) entries.push({ name, folder: true, size: 0 })
        else if (mode === 0o100000) entries.push({ name, folder: false, size: attributes.size ?? 0 })
        else if (mode === 0o120000) entries.push(...(await follow(session, path, name)))
      }
      if (entries.length > MAX_ENTRIES) throw new SessionEnded('a folder without end')
    }
  } finally {
    session.close(handle)
  }
}

/** Entries of one folder. */
const MAX_ENTRIES = 5_000_000

/** A link to a file is a file; one to a folder could lead in a circle. */
async function follow(session: SftpSession, path: string, name: string): Promise<readonly FolderEntry[]> {
  const found = await session.stat(`${path}/${name}`).catch((error: unknown) => {
    if (error instanceof SessionEnded) throw error
    return undefined
  })
  if (found?.size === undefined || found.mode === undefined || !isFile(found)) return []
  return [{ name, folder: false, size: found.size }]
}
