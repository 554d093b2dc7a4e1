import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { makePrivateDirectory, writePrivateFile } from '@/lib/vault/private-files'

const SHORTEST_PASSPHRASE = 15
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }

type SealedFile = { seedbedKeyring: 1; salt: string; nonce: string; tag: string; sealed: string }

/** Where the keys of an instance are. */
export type KeyringPlaces = { keyringDir: string; hostKeyFile: string }

/** Writes the whole keyring with its host key to `file`, sealed under `passphrase`. Answers how many files it holds. */
export function sealKeyring(
  { keyringDir, hostKeyFile }: KeyringPlaces,
  file: string,
  passphrase: string,
): number {
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    throw new Error(`The passphrase of the keyring needs at least ${SHORTEST_PASSPHRASE} characters.`)
  }
  const keys = fs
    .readdirSync(keyringDir)
    .map((name): [string, string] => [name, read(path.join(keyringDir, name))])
  const content = JSON.stringify({ hostKey: read(hostKeyFile), keys: Object.fromEntries(keys) })
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce)
  const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
  const [saltText, nonceText, tag, sealedText] = [salt, nonce, cipher.getAuthTag(), sealed].map((part) =>
    part.toString('base64'),
  )
  const parts = { seedbedKeyring: 1, salt: saltText, nonce: nonceText, tag, sealed: sealedText }
  fs.writeFileSync(file, `${JSON.stringify(parts)}\n`, { mode: 0o600, flag: 'wx' })
  return keys.length
}

/** Brings a keyring back where there is none. Throws when the passphrase is wrong or keys are there already. */
export function openSealedKeyring(
  file: string,
  passphrase: string,
  { keyringDir, hostKeyFile }: KeyringPlaces,
): number {
  if (fs.existsSync(hostKeyFile) || (fs.existsSync(keyringDir) && fs.readdirSync(keyringDir).length > 0)) {
    throw new Error(`There are keys in ${keyringDir} or ${hostKeyFile} already. Move them away first.`)
  }
  const { hostKey, keys } = JSON.parse(unseal(file, passphrase)) as {
    hostKey: string
    keys: Record<string, string>
  }
  makePrivateDirectory(keyringDir)
  makePrivateDirectory(path.dirname(hostKeyFile))
  writePrivateFile(hostKeyFile, Buffer.from(hostKey, 'base64'), 'keep')
  for (const [name, key] of Object.entries(keys)) {
    writePrivateFile(path.join(keyringDir, path.basename(name)), Buffer.from(key, 'base64'), 'keep')
  }
  return Object.keys(keys).length
}

function unseal(file: string, passphrase: string): string {
  const { salt, nonce, tag, sealed } = JSON.parse(fs.readFileSync(file, 'utf8')) as SealedFile
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(passphrase, bytes(salt)), bytes(nonce))
  decipher.setAuthTag(bytes(tag))
  try {
    return Buffer.concat([decipher.update(bytes(sealed)), decipher.final()]).toString('utf8')
  } catch {
    throw new Error('The keyring does not open: the passphrase is wrong or the file is damaged.')
  }
}

const keyFrom = (passphrase: string, salt: Buffer): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, COST)

const read = (file: string): string => fs.readFileSync(file).toString('base64')
