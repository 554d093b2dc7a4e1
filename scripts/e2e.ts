import { runBrowserTests } from './testing/browser-tests'

/** Journeys in a real browser, all or those of the named files: `npm run e2e -- file`. */
process.exitCode = await runBrowserTests(process.argv.slice(2))
