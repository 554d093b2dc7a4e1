import { pathToFileURL } from 'node:url'

/**
 * Runs one script to its end: `run.ts <path of the script> [arguments]`. A failure ends in its sentence alone,
 * and libraries that leave timers behind do not keep us waiting.
 */
const [script] = process.argv.splice(2, 1)
if (!script) throw new Error('Usage: run.ts <path of the script>')
try {
  await import(pathToFileURL(script).href)
} catch (error) {
  const isBug = error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError
  console.error(error instanceof Error && !isBug ? error.message : error)
  process.exitCode = 1
}
// A pipe takes what was printed in pieces: leave when the last one is through.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))
