import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Passwords of the embedded server's three accounts. Made once, kept beside the data, readable by us only. */
export type Secrets = { superuser: string; owner: string; web: string }

/** The passwords of the server in `home`, made at random on first use. */
export function serverSecrets(home: string): Secrets {
  const file = path.join(home, 'secrets.json')
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets
  const password = () => randomBytes(24).toString('base64url')
  const secrets = { superuser: password(), owner: password(), web: password() }
  fs.writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}
