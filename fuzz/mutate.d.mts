import type { Target } from './targets.mjs'

export function makeInput(seed: string, target: Target, index: number): ReadonlyMap<string, Buffer>
