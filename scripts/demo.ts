import { readDemoOptions } from './app/demo-options'
import { runDemo } from './app/run-demo'

/** Serves the demo network on this machine until Ctrl-C: `npm run demo -- --port N --data DIR --json --fresh --empty --size S`. */
await runDemo(readDemoOptions(process.argv.slice(2)))
