import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectStores } from '../../src/stores/registry.js'
import { failureOf } from '../helpers/s3.js'
import { describeStore, remoteAt } from '../stores/conformance.js'
import { describeLive } from './live.js'
import { listMissingSshd, type SshServer, startSshServer } from './ssh-server.js'
import { fillFolder } from './web-server.js'

describeLive(
  'OpenSSH',
  () => {
    let server: SshServer
    beforeAll(async () => {
      server = await startSshServer()
    })
    afterAll(() => server?.close())

    const at = (place: string, options = {}) =>
      remoteAt(`ssh://127.0.0.1:${server.port}${join(server.root, place)}`, {
        user: server.user,
        keyfile: server.keyfile,
        ...options,
      })

    describeStore('a folder behind a real sshd', {
      open: (remote) => connectStores(server.env())(remote),
      fill: async (objects) => at(fillFolder(server.root, objects)),
      absent: async () => at('nowhere'),
      lists: true,
    })

    test('trusts no host that the user does not know', async () => {
      const remote = at(fillFolder(server.root, { key: 'foo' }))
      const store = await connectStores(server.env(false))(remote)
      expect(await failureOf(store.stat({ remote, key: 'key' }))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('the key of 127.0.0.1 is not known'),
      })
    })

    test('takes a key that the host does not for a refusal', async () => {
      const remote = at(fillFolder(server.root, { key: 'foo' }), { keyfile: server.strange })
      const store = await connectStores(server.env())(remote)
      expect(await failureOf(store.stat({ remote, key: 'key' }))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('does not accept the user or the key'),
      })
    })
  },
  listMissingSshd(),
)
