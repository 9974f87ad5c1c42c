import type { Report } from '../../model.js'
import { visible } from '../escape.js'
import { describePromotions } from '../facts/models.js'
import { withStop } from '../facts/sentence.js'
import { more, paragraph, type Screen, section, write } from './layout.js'

/** Lines of moved references. */
const LINES = 20

/** References to registries that moved: from which version to which, and what came with it. */
export function writeModels(report: Report, screen: Screen): readonly string[] {
  const all = describePromotions(report)
  const lines = all
    .slice(0, LINES)
    .flatMap(({ label, text }) => paragraph(`  ${visible(label)}: `, write(withStop(text), screen), screen))
  return section('Models', '', [...lines, ...more(all.length - LINES)], screen)
}
