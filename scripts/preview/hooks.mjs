// Resolution for the preview: TypeScript sources run as they are, and the drawing packages come from a folder outside.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Lets `./message.js` in a TypeScript file mean `./message.ts`; Node strips the types itself. */
export function runTypeScript() {
  registerHooks({
    resolve(specifier, context, next) {
      const source = specifier.startsWith('.') && context.parentURL?.endsWith('.ts')
      return next(source ? specifier.replace(/\.js$/, '.ts') : specifier, context)
    },
  })
}

/** Finds the packages that `importer` names in the `node_modules` of another folder. */
export function borrowPackages(importer, folder) {
  const parentURL = pathToFileURL(`${folder}/`).href
  registerHooks({
    resolve(specifier, context, next) {
      const borrowed = context.parentURL === importer && !/^(\.|node:)/.test(specifier)
      return next(specifier, borrowed ? { ...context, parentURL } : context)
    },
  })
}
