import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What an instance that we run ourselves keeps in its data folder beside the database. */
export type InstanceFiles = { keyringDir: string; hostKeyFile: string; secret: string; stateFile: string }

/** The files of the instance in `dataDir`; the secret that signs cookies is made on first use. */
export function instanceFiles(dataDir: string): InstanceFiles {
  const root = path.resolve(dataDir)
  const secretFile = path.join(root, 'private', 'cookie-secret')
  if (!fs.existsSync(secretFile)) {
    fs.mkdirSync(root, { recursive: true, mode: 0o755 }) // the account of the database has to pass through
    fs.mkdirSync(path.dirname(secretFile), { recursive: true, mode: 0o700 })
    fs.writeFileSync(secretFile, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return {
    keyringDir: path.join(root, 'private', 'keyring'),
    hostKeyFile: path.join(root, 'private', 'host', 'host-key'),
    secret: fs.readFileSync(secretFile, 'utf8'),
    stateFile: path.join(root, 'demo.json'),
  }
}

/** The settings of an app on `appUrl` with the files of its instance, opened at `origin`. */
export function appSettings(files: InstanceFiles, { appUrl, origin }: { appUrl: string; origin: string }) {
  return {
    DATABASE_URL: appUrl,
    KEYRING_DIR: files.keyringDir,
    KEYRING_KEK_FILE: files.hostKeyFile,
    APP_ORIGIN: origin,
    NEXTAUTH_SECRET: files.secret,
    NEXTAUTH_URL: origin,
  }
}

/** Takes away everything that the instance keeps beside the database, its keys above all. */
export function removeInstanceFiles(dataDir: string): void {
  fs.rmSync(path.join(path.resolve(dataDir), 'private'), { recursive: true, force: true })
}
