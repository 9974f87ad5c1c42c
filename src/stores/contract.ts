import type { Remote } from '../model.js'
import type { Environment, ObjectStore } from '../ports.js'

/** One protocol: the URLs that it serves, and the store behind one of them. */
export interface StoreDriver {
  readonly id: string
  /** True when the driver serves URLs of this form. */
  serves(url: string): boolean
  /** Opens the store of a remote; loads the protocol's library only here. What base is silent about, the environment says. */
  open(remote: Remote, environment: Environment): Promise<ObjectStore>
}
