import { parseArgs } from 'node:util'
import { DEMO_DIR } from './app/demo-options'
import { readDemoState, writeDemoState } from './app/demo-state'
import { instanceFiles } from './app/instance-files'
import { endProcess } from './app/own-process'
import { stopEmbedded } from './database/start-embedded'

/** Stops the demo of a data folder, also what a killed one left behind: `npm run demo:stop -- --data DIR`. */
const { values } = parseArgs({ options: { data: { type: 'string', default: DEMO_DIR } } })
const { stateFile } = instanceFiles(values.data)
const state = readDemoState(stateFile)
await endProcess(state?.pid ?? null)
await endProcess(state?.appPid ?? null)
stopEmbedded({ dataDir: values.data })
if (state) writeDemoState(stateFile, { ...state, pid: null, appPid: null })
console.log('The demo is stopped.')
