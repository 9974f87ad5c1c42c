// Servers that the system's packages bring: nginx with WebDAV, and OpenSSH. They are installed where this may be done.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { run } from './cache.mjs'

const NGINX = '/usr/sbin/nginx'
const SSHD = '/usr/sbin/sshd'
const isRoot = process.getuid?.() === 0

/** A web server that speaks WebDAV. */
export function prepareNginx() {
  const module = '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'
  return prepareProgram(NGINX, [NGINX, module], ['nginx', 'libnginx-mod-http-dav-ext'], ['-V'])
}

/**
 * An SSH server, which lets in whoever starts it; started by root, it wants a folder of its own. A locked account, as some
 * runners have it, is let in by PAM only, and that takes root: `HOLDOUT_SSHD_SUDO` tells the tests.
 */
export async function prepareSshd() {
  const { stdout } = isRoot ? { stdout: '' } : await run('passwd', ['--status']).catch(() => ({ stdout: '' }))
  if (/^\S+ L/.test(stdout)) {
    await run('sudo', ['-n', 'mkdir', '-p', '/run/sshd']).catch(() => {
      throw new Error('the account of this user is locked, and sshd lets no locked account in')
    })
    process.env.HOLDOUT_SSHD_SUDO = '1'
  }
  const found = await prepareProgram(SSHD, [SSHD, '/usr/bin/ssh'], ['openssh-server', 'openssh-client'], ['-V'])
  if (isRoot) await mkdir('/run/sshd', { recursive: true })
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
  // On runners anybody may become root without a password.
  const become = isRoot ? [] : ['sudo', '-n']
  const [program, ...args] = [
    ...become,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=300',
  ]
  try {
    await run(program, [...args, 'update'])
    await run(program, [...args, 'install', '--yes', '--no-install-recommends', ...packages])
  } catch (error) {
    throw new Error(
      `${name} is not on this machine, and cannot be installed by apt-get: ${error.stderr || error.message}`,
    )
  }
}
