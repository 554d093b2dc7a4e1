import { step } from './progress'
import { STAGES } from './testing/stages'
import { stopIdleServer } from './testing/stop-idle-server'
import { sum, summaryLine, type Tally } from './testing/tally'

/** Runs every check and every test there is, whatever fails on the way. The last line is the sum. */
const tallies: { name: string; tally: Tally }[] = []
for (const { name, run } of STAGES) {
  const tally = await step(name, run).catch((error: unknown): Tally => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  tallies.push({ name, tally })
}

await stopIdleServer()

const total = sum(tallies.map(({ tally }) => tally))
console.log('')
for (const { name, tally } of tallies) console.log(`${name.padEnd(34)} ${summaryLine(tally)}`)
console.log(summaryLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
