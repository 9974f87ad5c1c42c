// What servers of live tests have in common: a free port, an end, and the wait for their first answer.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Starts a server on a free port, hands its port over as soon as it answers, and ends it. */
export async function tryServer(name, start, use) {
  const port = await findPort()
  const [program, ...args] = start(port)
  const server = spawn(program, args, { stdio: 'ignore' })
  const failed = once(server, 'error').then(([error]) => Promise.reject(error))
  try {
    await Promise.race([failed, use(await Promise.race([failed, waitForAnswer(name, `http://127.0.0.1:${port}/`)]))])
  } finally {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
}

/** The first answer of a server, whatever its status. */
async function waitForAnswer(name, url, seconds = 30) {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return answer
    await wait(50)
  }
  throw new Error(`${name} did not answer within ${seconds} seconds`)
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
