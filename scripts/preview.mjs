// `npm run preview`: every sample report as Markdown, text and JSON in .holdout/preview/, and as pictures where a
// Chromium is installed; `npm run preview -- fail` only those whose names hold "fail", `npm run preview -- FILE.md` a
// comment of your own (the live tests keep theirs in HOLDOUT_COMMENTS). A change of the comment is to be seen, not imagined.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { borrowPackages, runTypeScript } from './preview/hooks.mjs'
import { installPackages } from './preview/packages.mjs'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.holdout', 'preview')
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

runTypeScript()
const wanted = process.argv[2] ?? ''
const pages = wanted.endsWith('.md') ? [readPage(wanted)] : await writeSamples()
const executablePath = browsers.find((path) => path && existsSync(path))
if (executablePath === undefined) console.error('no pictures: set CHROMIUM to a Chromium or Chrome')
else await drawSamples(executablePath)

/** A Markdown file that is there already; its pictures go beside the samples. */
function readPage(file) {
  mkdirSync(folder, { recursive: true })
  return { prefix: join(folder, basename(file, '.md')), markdown: readFileSync(file, 'utf8') }
}

/** Renders each sample by each reporter; returns the Markdown ones. */
async function writeSamples() {
  const { SAMPLES } = await import('../__tests__/reports/samples.ts')
  const { REPORTERS } = await import('../src/reports/registry.ts')
  const extensions = { markdown: 'md', text: 'txt', json: 'json' }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { colour: false, reportUrl: 'https://github.com/acme/fraud/actions/runs/1' }
  const written = []
  for (const [name, makeSample] of Object.entries(SAMPLES).filter(([key]) => key.includes(wanted))) {
    for (const reporter of REPORTERS) {
      const text = reporter.render(makeSample(), options)
      writeFileSync(join(folder, `${name}.${extensions[reporter.id] ?? reporter.id}`), text)
      if (reporter.id === 'markdown') written.push({ prefix: join(folder, name), markdown: text })
    }
  }
  console.log(`${written.length} samples in ${folder}`)
  return written
}

/** Pictures of the Markdown as it opens, and of one report with every fold open. */
async function drawSamples(executablePath) {
  const modules = installPackages()
  const script = pathToFileURL(join(import.meta.dirname, 'preview', 'draw.mjs')).href
  borrowPackages(script, modules)
  const { drawPictures } = await import('./preview/draw.mjs')
  const opened = pages.filter(({ prefix }) => prefix.endsWith('fail-two-reasons'))
  const drawn = await drawPictures(
    [...pages, ...opened.map((page) => ({ ...page, prefix: `${page.prefix}-open`, open: true }))],
    { executablePath, modules },
  )
  for (const { name, overflow } of drawn)
    console.log(overflow.length === 0 ? name : `${name}  wide: ${overflow.join(', ')}`)
}
