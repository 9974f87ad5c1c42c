import type { Report } from '../model.js'

/** How a report is to be drawn. */
export interface RenderOptions {
  /** ANSI colours; only a terminal's text knows them. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width?: number
  /** Where the JSON report can be read: a link in the Markdown. */
  readonly reportUrl?: string
  /** The most bytes that the Markdown may take; a comment's limit when absent. */
  readonly budget?: number
}

/** One way of writing a report down: a pure function of the report and the options. */
export interface Reporter {
  readonly id: string
  render(report: Report, options: RenderOptions): string
}
