import fs from 'node:fs'
import path from 'node:path'

/**
 * The `.json` files of a folder in order of name, for what a network adds to the release as data. `setting` names the folder.
 *
 * @throws {Error} with a sentence where there is no such folder.
 */
export function ownFiles(folder: string, setting: string): string[] {
  if (!fs.existsSync(folder)) throw new Error(`There is no folder ${folder}. ${setting}`)
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => path.join(folder, name))
}

/** What such a file holds. @throws {Error} with its name where it is no JSON. */
export function readOwnFile(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${file}: this is not JSON.`)
  }
}
