import {
  DRIVE_ROLES,
  NETWORK_ROLES,
  READS,
  type RoleName,
  ruleOf,
  VERBS,
  type Verb,
} from '@/lib/access/roles'

/** Prints who may do what, from the table that the app obeys: `npm run roles -- --json`. */
const roles: RoleName[] = [...DRIVE_ROLES, ...NETWORK_ROLES]
const verbs = Object.keys(VERBS) as Verb[]

if (process.argv.includes('--json')) {
  const table = Object.fromEntries(
    verbs.map((verb) => [verb, { roles: ruleOf(verb).roles, stepUp: ruleOf(verb).stepUp ?? null }]),
  )
  console.log(
    JSON.stringify(
      { driveRoles: DRIVE_ROLES, networkRoles: NETWORK_ROLES, verbs: table, reads: READS },
      null,
      2,
    ),
  )
} else {
  for (const verb of verbs) {
    const { roles: allowed, stepUp } = ruleOf(verb)
    console.log(`${verb.padEnd(30)} ${allowed.join(', ')}${stepUp ? '  (fresh sign-in)' : ''}`)
  }
  console.log('\nWhat a role reads:')
  for (const role of roles) {
    const reads = Object.entries(READS[role]).map(([what, how]) => `${what}: ${how}`)
    console.log(`${role.padEnd(30)} ${reads.join(' · ')}`)
  }
}
