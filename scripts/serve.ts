import { parseArgs } from 'node:util'
import { modelFaults } from '@/lib/drives/models/models'
import { env, faultsOfThisProcess } from '@/lib/env'
import { packFaults } from '@/lib/law/packs/packs'
import { build, isBuilt } from './app/ensure-built'
import { instanceMode } from './app/ensure-instance'
import { startJobTimer } from './app/job-timer'
import { startPushTimer } from './app/push-timer'
import { startApp } from './app/start-app'
import { step } from './progress'

/** Serves a real instance with the settings of the environment: `npm run serve -- --port N --host H`. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, host: { type: 'string', default: 'localhost' } },
})
const faults = [...faultsOfThisProcess(), ...modelFaults(), ...packFaults()]
if (faults.length > 0)
  throw new Error(`The app cannot be served yet:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)

const mode = await instanceMode(env().DATABASE_URL).catch((error: Error) => {
  throw new Error(`The database does not let the app in: ${error.message}`)
})
if (mode === 'demo')
  throw new Error('This database is a demo: its sign-in links are open to anybody. Use another one.')
if (mode === null) throw new Error('This database is not set up. Run npm run db:migrate as its owner first.')

if (!isBuilt()) await step('Building the app', build)
const settings = {
  NEXTAUTH_SECRET: env().NEXTAUTH_SECRET,
  NEXTAUTH_URL: env().APP_ORIGIN,
  MIGRATION_DATABASE_URL: undefined,
}
const app = await startApp({ host: values.host, port: Number(values.port), settings })
startJobTimer(env().DATABASE_URL)
startPushTimer(env().DATABASE_URL)
console.log(`Serving ${env().APP_ORIGIN} on ${values.host}:${values.port}`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void app.stop())
process.exitCode = await app.ended
