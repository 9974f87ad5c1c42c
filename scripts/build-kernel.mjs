// Compiles src/kernel/assembly/ to WebAssembly, as constants in src/kernel/; `--check` only says whether they are that.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const root = join(import.meta.dirname, '..')
/** What stands in `assembly/`, and the constant beside it. */
const MODULES = [
  {
    source: 'main.ts',
    name: 'wasm.ts',
    options: [
      ['--enable', 'simd,threads', '--sharedMemory', '--importMemory'],
      // The first KiB holds what threads share; a page to begin with, and 4 GiB at most.
      ['--memoryBase', '1024', '--initialMemory', '1', '--maximumMemory', '65536'],
    ].flat(),
  },
  { source: 'columns/main.ts', name: 'columns-wasm.ts', options: ['--enable', 'simd'] },
]

for (const { source, name, options } of MODULES) {
  const target = join(root, 'src/kernel', name)
  const text = await compile(source, options)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(
      `src/kernel/${name} is not what src/kernel/assembly/ compiles to: run "node scripts/build-kernel.mjs".`,
    )
    process.exitCode = 1
  }
}

async function compile(source, more) {
  const options = ['--runtime', 'stub', '--noAssert', '-O3', ...more, '--use', 'abort=', '--outFile', 'k.wasm']
  let wasm
  const { error, stderr } = await main([source, '--baseDir', join(root, 'src/kernel/assembly'), ...options], {
    writeFile: (_, contents) => {
      wasm = contents
    },
  })
  if (error !== null || wasm === undefined) throw new Error(`the kernel does not compile\n${stderr}`)
  const base64 = Buffer.from(wasm).toString('base64')
  const lines = base64.match(/.{1,110}/g).map((line) => `  '${line}',`)
  return `/** The kernel, compiled from \`assembly/\` by \`scripts/build-kernel.mjs\`. */\nexport const WASM: string = [\n${lines.join('\n')}\n].join('')\n`
}
