// Markdown as GitHub shows it in a comment, photographed by Chromium. Nothing is fetched; Mermaid stays source.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkBreaks from 'remark-breaks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Widths of a comment on a desk and on a telephone, in CSS pixels. */
const WIDTHS = [880, 390]
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/
const COLOURS = {
  note: ['#0969da', '#4493f8'],
  tip: ['#1a7f37', '#3fb950'],
  important: ['#8250df', '#ab7df8'],
  warning: ['#9a6700', '#d29922'],
  caution: ['#cf222e', '#f85149'],
}

/** Draws pages, light and dark, at both widths; tells what is wider than its frame. */
export async function drawPictures(pages, { executablePath, modules }) {
  const css = readFileSync(createRequire(`${modules}/`).resolve('github-markdown-css/github-markdown.css'), 'utf8')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  const tab = await browser.newPage({ deviceScaleFactor: 2, offline: true })
  const drawn = []
  for (const { markdown, prefix, open } of pages) {
    await tab.setContent(frame(await toHtml(markdown, open), css))
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 200 })
      drawn.push({ name: `${prefix}-${width}`, overflow: await tab.evaluate(findOverflow) })
      for (const colorScheme of ['light', 'dark']) {
        await tab.emulateMedia({ colorScheme })
        await tab.locator('.comment').screenshot({ path: `${prefix}-${width}-${colorScheme}.png` })
      }
    }
  }
  await browser.close()
  return drawn
}

/** Runs in the page: tables and code that a reader has to scroll sideways, or a page that does. */
function findOverflow() {
  return [...document.querySelectorAll('.markdown-body table, .markdown-body pre, body')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()} ${element.scrollWidth} > ${element.clientWidth}`)
}

/** Parsed and sanitised by GitHub's own rules; alerts are added after, as GitHub does. */
async function toHtml(markdown, open) {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(() => markAlerts)
    .use(rehypeStringify)
    .process(markdown)
  return open ? String(html).replaceAll('<details>', '<details open>') : String(html)
}

/** Only a top-level blockquote whose first line is exactly the mark becomes an alert. */
function markAlerts(tree) {
  for (const node of tree.children) {
    const paragraph = node.tagName === 'blockquote' && node.children.find((child) => child.tagName === 'p')
    const match = paragraph && ALERT.exec(paragraph.children[0]?.value ?? '')
    if (!match) continue
    const kind = match[1].toLowerCase()
    paragraph.children.shift()
    if (paragraph.children[0]?.tagName === 'br') paragraph.children.shift()
    node.tagName = 'div'
    node.properties = { className: ['markdown-alert', `markdown-alert-${kind}`] }
    node.children.unshift({
      type: 'element',
      tagName: 'p',
      properties: { className: ['markdown-alert-title'] },
      children: [{ type: 'text', value: kind.charAt(0).toUpperCase() + kind.slice(1) }],
    })
  }
}

/** The box of a comment around the text. */
function frame(body, css) {
  const alerts = Object.entries(COLOURS).map(
    ([kind, [light, dark]]) => `.markdown-alert-${kind}{border-color:light-dark(${light},${dark})!important}
      .markdown-alert-${kind} .markdown-alert-title{color:light-dark(${light},${dark})!important}`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
    :root{color-scheme:light dark}
    body{margin:0;background:light-dark(#fff,#0d1117);color:light-dark(#1f2328,#f0f6fc);font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Noto Color Emoji"}
    .comment{padding:16px}
    .box{border:1px solid light-dark(#d1d9e0,#3d444d);border-radius:6px;overflow:hidden}
    .head{background:light-dark(#f6f8fa,#151b23);border-bottom:1px solid light-dark(#d1d9e0,#3d444d);padding:8px 16px;color:light-dark(#59636e,#9198a1)}
    .head b{color:light-dark(#1f2328,#f0f6fc)}
    .markdown-body{padding:16px;font-size:14px;font-family:inherit;background:transparent}
    ${alerts.join('\n')}
    </style><div class="comment"><div class="box"><div class="head"><b>holdout</b> bot commented now</div><article class="markdown-body">${body}</article></div></div></html>`
}
