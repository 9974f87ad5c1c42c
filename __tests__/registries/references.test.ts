import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseReference } from '../../src/registries/registry.js'

const M = `m-${'0123456789abcdef'.repeat(2)}`

describe('a reference to a registry', () => {
  it.each([
    ['models:/fraud/7', 'mlflow fraud version 7'],
    ['models:/fraud/007', 'mlflow fraud version 7'],
    ['models:/fraud/latest', 'mlflow fraud latest latest'],
    ['models:/fraud/Latest', 'mlflow fraud latest Latest'],
    ['models:/fraud/Production', 'mlflow fraud stage Production'],
    ['models:/fraud@champion', 'mlflow fraud alias champion'],
    ['models:/a@b@champion', 'mlflow a@b alias champion'],
    ['models:/main.prod.fraud/3/sub/dir', 'mlflow main.prod.fraud version 3 sub/dir'],
    ['models:/fraud@champion/x', 'mlflow fraud alias champion x'],
    ['models:/my model/3', 'mlflow my model version 3'],
    [`models:/${M}`, `mlflow ${M} model ${M}`],
    ['models://databricks/fraud/3', 'mlflow fraud version 3'],
    ['models://work@databricks/fraud@champion', 'mlflow fraud alias champion'],
    [
      'runs:/0123456789abcdef0123456789abcdef/model',
      'mlflow 0123456789abcdef0123456789abcdef run 0123456789abcdef0123456789abcdef model',
    ],
    ['wandb-artifact://acme/fraud/model:v3', 'wandb acme/fraud/model version v3'],
    ['wandb-artifact://acme/fraud/model:best', 'wandb acme/fraud/model alias best'],
    ['wandb-artifact://fraud/model', 'wandb fraud/model latest latest'],
  ])('is read: %s', (uri, words) => {
    const { registry, name, selector, value, inside } = parseReference(uri, false) ?? {}
    expect([registry, name, selector, value, inside].filter((part) => part !== undefined).join(' ')).toBe(words)
  })

  it.each([
    '',
    'models:/',
    'models:/fraud',
    'models:/fraud/',
    'models:/fraud@',
    'models:/@champion',
    'models://evil.example/fraud/3',
    'models:/fraud:x/3',
    'models:/fra\nud/3',
    'runs:/',
    'runs:/../secrets/x',
    'wandb-artifact://model',
    'wandb-artifact://a/b/c/d:v1',
    'wandb-artifact://../fraud/model:v1',
    'org/team/app:v1',
    's3://bucket/model',
    `models:/${'x'.repeat(2_000)}/1`,
  ])('is none: %j', (text) => {
    expect(parseReference(text, false)).toBeUndefined()
  })

  it('may be bare where the policy says that it is one', () => {
    expect(parseReference('acme/fraud/model:v3', true)).toMatchObject({ registry: 'wandb', selector: 'version' })
    expect(parseReference('acme/fraud/model', true)).toBeUndefined()
  })

  it('never takes long or throws, whatever the text', () => {
    const piece = fc.constantFrom('models:/', 'runs:/', 'wandb-artifact://', '@', '/', ':', 'a', '..', '7', '\0', 'é')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), fc.boolean(), (pieces, told) => {
        const found = parseReference(pieces.join(''), told)
        expect(found?.uri ?? pieces.join('')).toBe(pieces.join(''))
      }),
    )
  })
})
