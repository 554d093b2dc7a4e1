import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * Refuses a file or directory that anybody but its owner may read.
 *
 * @throws {Error} with a sentence that says what to do. Windows has no such bits, so it is not asked there.
 */
export function assertPrivate(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Error(`${path} is missing. Restore it from the backup of the keyring.`)
  if (process.platform === 'win32' || (found.mode & 0o077) === 0) return
  const mode = found.isDirectory() ? '700' : '600'
  throw new Error(`${path} can be read by other accounts of this machine. Run: chmod ${mode} ${path}`)
}

/** A directory that only its owner can enter, made with its parents if it is not there. */
export function makePrivateDirectory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
}

/**
 * Writes a file whole or not at all, readable by its owner only, and on disk when this returns.
 *
 * `keep` leaves an existing file as it is, even when two processes write at once; `replace` swaps it.
 */
export function writePrivateFile(path: string, bytes: Uint8Array, existing: 'keep' | 'replace'): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
  writeAndSync(draft, 'wx', bytes)
  try {
    if (existing === 'replace') renameSync(draft, path)
    else linkIfAbsent(draft, path)
  } finally {
    if (statSync(draft, { throwIfNoEntry: false })) unlinkSync(draft)
  }
  syncDirectory(dirname(path))
}

/** Overwrites a file with noise, flushes it, and removes it. */
export function shredFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return
  writeAndSync(path, 'r+', randomBytes(found.size))
  unlinkSync(path)
  syncDirectory(dirname(path))
}

function writeAndSync(path: string, flags: 'wx' | 'r+', bytes: Uint8Array): void {
  const file = openSync(path, flags, 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function linkIfAbsent(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
