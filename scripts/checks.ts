import { runTool } from './run-tool'

/** Checks the types of everything, the generated types of the routes included. Answers the exit code. */
export const checkTypes = async (): Promise<number> =>
  (await runTool('next', ['typegen'], { output: 'to_stderr' })) || (await runTool('tsc', ['--noEmit']))

/** Checks formatting and likely faults. Answers the exit code. */
export const checkStyle = (): Promise<number> => runTool('biome', ['check', '--error-on-warnings'])

/** Checks who imports whom against the table of the architecture. Answers the exit code. */
export const checkImports = (): Promise<number> =>
  runTool('depcruise', [
    '--config',
    'scripts/import-table.cjs',
    ...['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'e2e'],
  ])
