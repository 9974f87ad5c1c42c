import type { ParamChange } from '../../model.js'
import { commonFile } from '../facts/metrics.js'
import { describeParam } from '../facts/numbers.js'
import { inline, TABLE_VALUE } from './inline.js'
import { nameKey } from './metrics.js'
import { joinBlocks, type Section } from './section.js'
import { type RowLimits, renderRows } from './table.js'

/** Params that differ. */
export const paramsSection: Section = {
  budget: 3_300,
  render: (report, budget) => {
    if (report.params.length === 0) return ''
    return joinBlocks([
      '### Params',
      renderParams(report.params, { budget: budget - 300, open: 10, folded: 40, noun: 'param' }),
    ])
  },
}

/** The table of params. */
export function renderParams(params: readonly ParamChange[], limits: RowLimits): string {
  const file = commonFile(params)
  const name = file === undefined ? 'Param' : `Param of ${inline([{ quoted: file }], TABLE_VALUE)}`
  return renderRows(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), limits)
}

function describeRow(param: ParamChange, withFile: boolean): readonly string[] {
  const values = [param.base, param.head].map((value) => inline(describeParam(value), TABLE_VALUE))
  return [nameKey(param, withFile), ...values]
}
