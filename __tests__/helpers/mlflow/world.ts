/** What a registry holds before a test: the fake is made of it, and the real MLflow is filled with it. */
export interface MlflowWorld {
  readonly runs: Readonly<Record<string, MadeRun>>
  readonly models: Readonly<Record<string, MadeModel>>
}

export interface MadeRun {
  readonly metrics: Readonly<Record<string, number | 'NaN'>>
  readonly params: Readonly<Record<string, string>>
  readonly tags?: Readonly<Record<string, string>>
  /** By what it was used for: one column of numbers, which decides the digest. */
  readonly datasets?: Readonly<Record<string, { readonly name: string; readonly rows: readonly number[] }>>
  readonly deleted?: boolean
}

export interface MadeModel {
  /** The first is version 1. A version without a run was registered from an address. */
  readonly versions: readonly { readonly run?: string; readonly stage?: string; readonly deleted?: boolean }[]
  readonly aliases: Readonly<Record<string, number>>
}

/** Precision falls from 0.92 to 0.88 between versions 1 and 2, with three times the learning rate on other data. */
export const FRAUD: MlflowWorld = {
  runs: {
    good: {
      metrics: { precision: 0.92, recall: 0.87, loss: 0.4 },
      params: { learning_rate: '0.001', epochs: '20' },
      tags: { 'mlflow.source.git.commit': 'a'.repeat(40) },
      datasets: { training: { name: 'invoices', rows: [1, 2, 3] }, evaluation: { name: 'holdout', rows: [9] } },
    },
    worse: {
      metrics: { precision: 0.88, recall: 0.88, loss: 0.38 },
      params: { learning_rate: '3e-3', epochs: '20' },
      datasets: { training: { name: 'invoices', rows: [1, 2, 3, 9] }, evaluation: { name: 'holdout', rows: [9] } },
    },
    better: {
      metrics: { precision: 0.95, recall: 0.9, loss: 0.3 },
      params: { learning_rate: '0.001', epochs: '30' },
      datasets: { training: { name: 'invoices', rows: [1, 2, 3, 4] }, evaluation: { name: 'holdout', rows: [9] } },
    },
    broken: { metrics: { precision: 'NaN', recall: 0.5 }, params: {} },
    gone: { metrics: { precision: 0.99 }, params: {}, deleted: true },
  },
  models: {
    fraud: {
      versions: [
        { run: 'good', stage: 'Production' },
        { run: 'worse' },
        { run: 'better', stage: 'Staging' },
        { run: 'gone' },
        { run: 'good', deleted: true },
        {},
        { run: 'broken' },
        { run: 'better' },
        { run: 'better' },
        { run: 'better' },
      ],
      aliases: { champion: 1, challenger: 2, Best: 3 },
    },
    churn: { versions: [{ run: 'good' }], aliases: {} },
    empty: { versions: [], aliases: {} },
  },
}
