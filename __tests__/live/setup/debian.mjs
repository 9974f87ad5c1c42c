// Servers that the system's packages bring: nginx with WebDAV, and OpenSSH. They are installed where this may be done.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { run } from './cache.mjs'

const NGINX = '/usr/sbin/nginx'
const SSHD = '/usr/sbin/sshd'

/** A web server that speaks WebDAV. */
export function prepareNginx() {
  const module = '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'
  return prepareProgram(NGINX, [NGINX, module], ['nginx', 'libnginx-mod-http-dav-ext'], ['-V'])
}

/** An SSH server; it starts for its own superuser only, and wants a folder of its own. */
export async function prepareSshd() {
  if (process.getuid?.() !== 0) throw new Error('an SSH server is started by root only')
  const found = await prepareProgram(SSHD, [SSHD, '/usr/bin/ssh'], ['openssh-server', 'openssh-client'], ['-V'])
  await mkdir('/run/sshd', { recursive: true })
  return found
}

async function prepareProgram(path, files, packages, proof) {
  const fresh = !files.every((file) => existsSync(file))
  if (fresh) await install(packages)
  // Older servers know no option for their version, and say so with it.
  await run(path, proof).catch((error) => {
    if (typeof error.code !== 'number') throw error
  })
  return { path, fresh }
}

let installed = Promise.resolve()
/** One installation after another: they share a lock. */
function install(packages) {
  installed = installed.catch(() => {}).then(() => installNow(packages))
  return installed
}

async function installNow(packages) {
  const [name] = packages
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`${name} is not on this machine, and only root may install it, by apt-get`)
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', [...options, 'update'], { env })
  await run('apt-get', [...options, 'install', '--yes', '--no-install-recommends', ...packages], { env })
}
