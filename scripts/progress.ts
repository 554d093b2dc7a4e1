/** Runs one step and says on stderr what goes on, how long it has taken so far and, in the end, how long it took. */
export async function step<Value>(label: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now()
  const elapsed = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  process.stderr.write(`${label} …\n`)
  const timer = setInterval(() => process.stderr.write(`${label} … ${elapsed()}\n`), 5000)
  try {
    const value = await work()
    process.stderr.write(`${label}: ${elapsed()}\n`)
    return value
  } finally {
    clearInterval(timer)
  }
}
