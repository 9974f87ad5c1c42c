import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plain } from '../message.js'
import type { Finding, Report } from '../model.js'
import { escapeJson } from '../reports/escape.js'
import { json } from '../reports/json.js'

/** What a later step reads as `steps.ID.outputs`; the names that action.yml declares. */
export const OUTPUTS = ['verdict', 'findings', 'report'] as const

/**
 * Bytes of the list of findings: GitHub takes 1 MB of outputs a job, and Linux no environment variable of more than
 * 128 KiB, which is how a list usually gets into the next step.
 */
export const FINDINGS_BUDGET = 100_000

/** A finding in the output: what a script needs to branch on, without the examples. */
interface OutputFinding {
  readonly rule: string
  readonly level: Finding['level']
  readonly message: string
  readonly path: string
  readonly line: number | null
  readonly subject: string
  readonly new: boolean
}

/** The findings as a JSON list, the worst first, as many as fit, and how many were left out. */
export function listFindings({ findings }: Report, budget = FINDINGS_BUDGET): { text: string; left: number } {
  const items: string[] = []
  let size = 2
  for (const finding of findings) {
    const item = escapeJson(JSON.stringify(describe(finding)))
    size += Buffer.byteLength(item) + 1
    if (size > budget) break
    items.push(item)
  }
  return { text: `[${items.join(',')}]`, left: findings.length - items.length }
}

/** Writes the whole report as JSON into a folder of its own, and gives the file's path. */
export async function writeReport(report: Report, temp: string): Promise<string> {
  const file = join(await mkdtemp(join(temp, 'holdout-')), 'report.json')
  await writeFile(file, json.render(report, { colour: false }))
  return file
}

function describe({ rule, level, message, place, subject, new: fresh }: Finding): OutputFinding {
  return { rule, level, message: plain(message), path: place.path, line: place.line ?? null, subject, new: fresh }
}
