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
  process.exit(1)
}
process.exit()
