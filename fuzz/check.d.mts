export function checkFailure(
  failure: { readonly line?: number; readonly message: readonly unknown[]; readonly remedy: readonly unknown[] },
  text: string,
): void
