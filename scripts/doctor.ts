import { parseArgs } from 'node:util'
import { modelFaults } from '@/lib/drives/models/models'
import { faultsOfThisProcess } from '@/lib/env'
import { packFaults } from '@/lib/law/packs/packs'
import { DEMO_DIR } from './app/demo-options'
import { openInstance } from './app/open-instance'
import { deploymentFacts } from './doctor/deployment-facts'
import { findings } from './doctor/findings'

/** Checks a deployment and says what is wrong and what to do: `npm run doctor -- --json --data DIR`. */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, data: { type: 'string', default: DEMO_DIR } },
})
const instance = await openInstance(values.data)
try {
  const faults = [...(instance.isEmbedded ? [] : faultsOfThisProcess()), ...modelFaults(), ...packFaults()]
  const found = findings(await deploymentFacts(instance, instance.keyring, faults))
  if (values.json) console.log(JSON.stringify(found))
  else {
    for (const { check, ok, says, todo } of found) {
      console.log(`${ok ? 'ok   ' : 'WRONG'} ${check.padEnd(21)} ${says}`)
      if (todo) console.log(`      ${''.padEnd(21)} → ${todo}`)
    }
  }
  process.exitCode = found.every(({ ok }) => ok) ? 0 : 1
} finally {
  instance.release()
}
