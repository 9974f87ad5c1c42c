import type { RegistryDriver } from './contract.js'
import { parseWandb } from './wandb/uri.js'

/** Weights & Biases: `wandb-artifact://ENTITY/PROJECT/NAME:ALIAS` and its bare form, at `WANDB_BASE_URL`. */
export const wandb: RegistryDriver = {
  id: 'wandb',
  parse: parseWandb,
  open: async (environment) => (await import('./wandb/open.js')).openWandb(environment),
}
