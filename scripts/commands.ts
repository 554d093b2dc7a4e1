import * as z from 'zod'
import { ruleOf } from '@/lib/access/roles'
import { COMMANDS } from '@/lib/registry'

/** Prints every command with its scope, its roles and the JSON schema of its input: `npm run commands -- --json`. */
const commands = COMMANDS.map(({ name, scope, input }) => ({
  name,
  scope,
  roles: ruleOf(name).roles,
  stepUp: ruleOf(name).stepUp ?? null,
  input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
})).sort((a, b) => (a.name < b.name ? -1 : 1))

if (process.argv.includes('--json')) console.log(JSON.stringify(commands, null, 2))
else
  for (const { name, scope, roles, input } of commands) {
    const fields = Object.keys(input.properties ?? {})
    console.log(
      `${name.padEnd(30)} ${scope.padEnd(8)} ${roles.join(', ')}\n${' '.repeat(31)}{ ${fields.join(', ')} }`,
    )
  }
