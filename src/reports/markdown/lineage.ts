import type { Lineage } from '../../model.js'
import { mermaidLabel } from '../escape.js'
import { byteLength, fold, joinBlocks, type Section } from './section.js'
import { describeLeftOut } from './table.js'

/** Nodes drawn: more would not be read. */
const NODES = 24

/** Characters of a node's name. */
const LABEL = 40

type Node = Lineage['nodes'][number]

/** How data flows through the pipeline, what changed marked, as a Mermaid graph. */
export const lineageSection: Section = {
  budget: 3_300,
  render: ({ lineage }, budget) => {
    if (!lineage.nodes.some((node) => node.changed)) return ''
    let nodes = chooseNodes(lineage, NODES)
    let graph = drawGraph(nodes, lineage.edges)
    // Long names in a script that Mermaid takes as numbers may need fewer nodes.
    while (byteLength(graph) > budget - 300 && nodes.length > 1) {
      nodes = chooseNodes(lineage, Math.floor(nodes.length / 2))
      graph = drawGraph(nodes, lineage.edges)
    }
    const left = describeLeftOut(lineage.nodes.length - nodes.length, 'node')
    return fold('Lineage, with what changed marked', joinBlocks([graph, left]))
  },
}

/** Changed nodes, then their neighbours, in the pipeline's order. */
function chooseNodes(lineage: Lineage, most: number): readonly Node[] {
  if (lineage.nodes.length <= most) return lineage.nodes
  const changed = new Set(lineage.nodes.filter((node) => node.changed).map((node) => node.id))
  const near = new Set(
    lineage.edges.flatMap(({ from, to }) => (changed.has(from) ? [to] : changed.has(to) ? [from] : [])),
  )
  const rank = (node: Node) => (node.changed ? 0 : near.has(node.id) ? 1 : 2)
  const chosen = new Set(lineage.nodes.toSorted((one, other) => rank(one) - rank(other)).slice(0, most))
  return lineage.nodes.filter((node) => chosen.has(node))
}

function drawGraph(nodes: readonly Node[], edges: Lineage['edges']): string {
  const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]))
  const arrows = edges.flatMap(({ from, to }) => {
    const [start, end] = [names.get(from), names.get(to)]
    return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`]
  })
  return [
    '```mermaid',
    'flowchart LR',
    '  classDef changed stroke:#bf8700,stroke-width:3px',
    ...nodes.map((node) => `  ${names.get(node.id)}${drawNode(node)}`),
    ...arrows.slice(0, NODES * 2),
    '```',
  ].join('\n')
}

/** Data is a box, a stage a rounded one; a changed node says so in a word too. */
function drawNode(node: Node): string {
  const label = `${mermaidLabel(node.id, LABEL)}${node.changed ? '#160;#40;changed#41;' : ''}`
  const shape = node.kind === 'stage' ? `(["${label}"])` : `["${label}"]`
  return `${shape}${node.changed ? ':::changed' : ''}`
}
