import type { Reference } from '../model.js'
import type { Environment, OpenRegistry } from '../ports.js'
import type { RegistryDriver } from './contract.js'
import { mlflow } from './mlflow.js'
import { wandb } from './wandb.js'

/** Every kind of registry; one line for each file of this folder. */
export const REGISTRY_DRIVERS: readonly RegistryDriver[] = [mlflow, wandb]

/** A longer text is no reference. */
const MAX_REFERENCE = 1_000

/** The reference that a text is; bare forms count only where the policy says that the text is one. */
export function parseReference(text: string, told: boolean): Reference | undefined {
  if (text.length > MAX_REFERENCE) return undefined
  for (const driver of REGISTRY_DRIVERS) {
    const reference = driver.parse(text, told)
    if (reference !== undefined) return reference
  }
  return undefined
}

/** Opens each registry once, where the environment says that it is. */
export function connectRegistries(environment: Environment): OpenRegistry {
  const opened = new Map<string, ReturnType<OpenRegistry>>()
  return (id) => {
    const driver = REGISTRY_DRIVERS.find((candidate) => candidate.id === id)
    if (driver === undefined) throw new Error(`no registry is called ${id}`)
    const registry = opened.get(id) ?? driver.open(environment)
    opened.set(id, registry)
    return registry
  }
}
