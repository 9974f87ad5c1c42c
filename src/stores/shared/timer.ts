/**
 * Runs something after a time, unless it is called off. What came from the network meanwhile is looked at first: a
 * program that was busy for as long as that must not take an answer that lies waiting for silence.
 */
export function startTimer(milliseconds: number, run: () => void): () => void {
  let last: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    last = setImmediate(run)
  }, milliseconds)
  return () => {
    clearTimeout(timer)
    clearImmediate(last)
  }
}
