// Adds to package-lock.json the packages for other platforms that the registry of the machine did not offer: npm then
// leaves them out without a word, and `npm ci` refuses the lock. Run it after `npm install`; it changes nothing else.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/
const CPU = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)\b/
const LIBC = /\b(gnu|gnueabihf|glibc|musl|musleabihf)\b/

const file = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))

const missing = Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).filter(([name]) => !isLocked(folder, name)),
)
for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = describePackage(name, version)

const byPath = ([one], [other]) => one.localeCompare(other, 'en')
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`Added ${missing.length} packages for other platforms.`)

function isLocked(folder, name) {
  return `node_modules/${name}` in lock.packages || `${folder}/node_modules/${name}` in lock.packages
}

/** The entry of a package that holds binaries for one platform; by custom its name says which. */
function describePackage(name, version) {
  const [os, cpu] = [OS.exec(name)?.[1], CPU.exec(name)?.[1]]
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${name}@${version} is no package for one platform`)
  const libc = LIBC.exec(name)?.[1]
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(os === 'linux' && libc ? { libc: [libc.startsWith('musl') ? 'musl' : 'glibc'] } : {}),
    optional: true,
    os: [os],
  }
}
