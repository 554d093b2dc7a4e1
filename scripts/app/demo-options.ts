import { parseArgs } from 'node:util'
import { SIZES, type Size } from './prepare-demo'

/** What somebody asked of the demo. `null` = not said. */
export type DemoOptions = {
  port: number | null
  dataDir: string
  json: boolean
  fresh: boolean
  size: Size | null
}

/** Where the demo keeps everything unless told otherwise. */
export const DEMO_DIR = '.data/demo'

/** Reads the options of `npm run demo`. Throws a sentence for one that is not understood. */
export function readDemoOptions(args: string[]): DemoOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string', default: DEMO_DIR },
      json: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      size: { type: 'string' },
    },
  })
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`--port ${values.port} is not a port. Name a number from 1 to 65535.`)
  }
  const wanted = values.empty ? 'empty' : (values.size ?? null)
  const size = SIZES.find((each) => each === wanted) ?? null
  if (wanted !== null && size === null)
    throw new Error(`--size ${wanted} is unknown. There is ${SIZES.join(', ')}.`)
  return { port, dataDir: values.data, json: values.json, fresh: values.fresh, size }
}
