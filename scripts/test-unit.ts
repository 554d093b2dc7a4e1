import { runTool } from './run-tool'

/** Unit tests, all or those of the named files. */
process.exitCode = await runTool('vitest', ['run', '--project=unit', ...process.argv.slice(2)])
