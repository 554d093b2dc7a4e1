import fs from 'node:fs'
import readline from 'node:readline'
import { Writable } from 'node:stream'

/** The passphrase in `file`, or one typed at the terminal without showing it. */
export async function askPassphrase(file: string | undefined): Promise<string> {
  if (file) return fs.readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  if (!process.stdin.isTTY) throw new Error('Name a file with the passphrase: --passphrase-file FILE')
  process.stderr.write('Passphrase of the keyring: ')
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = readline.createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const typed = await new Promise<string>((resolve) => terminal.question('', resolve))
  terminal.close()
  process.stderr.write('\n')
  return typed
}
