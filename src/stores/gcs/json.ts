import { sizeIn } from '../cloud/listing.js'
import type { Page } from '../contract.js'

/** `{items: [{name, size}], nextPageToken}`; sizes are decimal texts, an empty listing has no items. */
export function readPage(text: string): Page | undefined {
  const { items = [], nextPageToken } = parseJson(text) ?? { items: null }
  if (!Array.isArray(items)) return undefined
  const objects = items.flatMap((item: unknown) => {
    const { name, size } = (item ?? {}) as { name?: unknown; size?: unknown }
    const bytes = sizeIn(size)
    return typeof name === 'string' && bytes !== undefined ? [{ key: name, size: bytes }] : []
  })
  if (objects.length < items.length) return undefined
  return { objects, ...(typeof nextPageToken === 'string' && nextPageToken !== '' ? { next: nextPageToken } : {}) }
}

/** Google's word for why it refuses: `{error: {errors: [{reason}]}}`. */
export function reasonIn(text: string): unknown {
  const { error } = (parseJson(text) ?? {}) as { error?: { errors?: readonly { reason?: unknown }[] } }
  return Array.isArray(error?.errors) ? error.errors[0]?.reason : undefined
}

/** A JSON object; undefined for anything else. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return value as Record<string, unknown>
  } catch {
    return undefined
  }
}
