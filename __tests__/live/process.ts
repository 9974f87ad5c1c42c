import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../helpers/fault-proxy.js'

/** Starts a server and waits until something listens at its port. */
export async function startServer(program: string, args: readonly string[], port: number): Promise<ChildProcess> {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    words += chunk.toString('utf8')
  })
  for (let tries = 0; tries < 400; tries += 1) {
    if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}: ${words}`)
    if (await isOpen(port)) return server
    await wait(50)
  }
  server.kill()
  throw new Error(`${program} did not listen within twenty seconds: ${words}`)
}

export async function stopServer(server: ChildProcess | undefined): Promise<void> {
  // What serves the last clients still holds the pipe.
  server?.stderr?.destroy()
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
  server.kill()
  await once(server, 'exit')
}

/** A port that nothing listens at. */
export async function findPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  return port
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (open: boolean) => () => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', end(true))
    socket.once('error', end(false))
  })
}
