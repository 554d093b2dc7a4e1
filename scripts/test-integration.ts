import { runTool } from './run-tool'

/** Integration tests on a real PostgreSQL, all or those of the named files. The server stays for the next run. */
process.exitCode = await runTool('vitest', ['run', '--project=integration', ...process.argv.slice(2)])
