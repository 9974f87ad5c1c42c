import type { Reference } from '../model.js'
import type { Environment, Registry } from '../ports.js'

/** One kind of registry: how references to it are written, and the registry that the environment names. */
export interface RegistryDriver {
  readonly id: string
  /**
   * The reference that a text is, or undefined. `told` is true where the policy says that the text is one: a form that
   * could be anything else counts there alone.
   */
  parse(text: string, told: boolean): Reference | undefined
  /** Opens the registry of the environment; throws `access` when that names none. Its client is loaded only here. */
  open(environment: Environment): Promise<Registry>
}
