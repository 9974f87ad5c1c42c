import type { Reference } from '../../model.js'

const SCHEME = 'wandb-artifact://'

/** The characters of names; W&B allows a few more, which no file should need. */
const PART = /^[\w][\w .@+-]{0,127}$/u

/**
 * Reads `wandb-artifact://[ENTITY/]PROJECT/NAME[:SELECTOR]`; without the scheme only where the policy says that the text
 * is a reference, because a container image looks the same. No selector stands for `latest`; `v7` is a version.
 */
export function parseWandb(uri: string, told: boolean): Reference | undefined {
  const marked = uri.startsWith(SCHEME)
  if (!marked && !told) return undefined
  const path = marked ? uri.slice(SCHEME.length) : uri
  const colon = path.indexOf(':')
  if (!marked && colon === -1) return undefined
  const name = colon === -1 ? path : path.slice(0, colon)
  const value = colon === -1 ? 'latest' : path.slice(colon + 1)
  const parts = name.split('/')
  if (parts.length < 2 || parts.length > 3 || ![...parts, value].every((part) => PART.test(part))) return undefined
  const selector = /^v\d+$/.test(value) ? 'version' : value === 'latest' ? 'latest' : 'alias'
  return { registry: 'wandb', uri, name, selector, value }
}
