// Compiles src/kernel/assembly/ to WebAssembly, as a constant in src/kernel/wasm.ts; `--check` only says whether it is that.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const root = join(import.meta.dirname, '..')
const target = join(root, 'src/kernel/wasm.ts')
const text = await compile()
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/kernel/wasm.ts is not what src/kernel/assembly/ compiles to: run "node scripts/build-kernel.mjs".')
  process.exitCode = 1
}

async function compile() {
  const options = [
    ['--runtime', 'stub', '--noAssert', '-O3'],
    ['--enable', 'simd,threads', '--sharedMemory', '--importMemory'],
    // The first KiB holds what threads share; a page to begin with, and 4 GiB at most.
    ['--memoryBase', '1024', '--initialMemory', '1', '--maximumMemory', '65536'],
    ['--use', 'abort=', '--outFile', 'k.wasm'],
  ].flat()
  let wasm
  const { error, stderr } = await main(['main.ts', '--baseDir', join(root, 'src/kernel/assembly'), ...options], {
    writeFile: (_, contents) => {
      wasm = contents
    },
  })
  if (error !== null || wasm === undefined) throw new Error(`the kernel does not compile\n${stderr}`)
  const base64 = Buffer.from(wasm).toString('base64')
  const lines = base64.match(/.{1,110}/g).map((line) => `  '${line}',`)
  return `/** The kernel, compiled from \`assembly/\` by \`scripts/build-kernel.mjs\`. */\nexport const WASM: string = [\n${lines.join('\n')}\n].join('')\n`
}
