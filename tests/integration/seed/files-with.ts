import fs from 'node:fs'
import path from 'node:path'

const CHUNK_BYTES = 1 << 22

/** Which of `words` stand in which file below `folder`, as UTF-8. Files that go away meanwhile are passed over. */
export function filesWith(folder: string, words: readonly string[]): { file: string; word: string }[] {
  const find = finderOf(words.map((word) => Buffer.from(word)))
  return filesBelow(folder).flatMap((file) =>
    [...wordsIn(file, find)].map((word) => ({ file: path.relative(folder, file), word })),
  )
}

type Finder = { find: (bytes: Buffer, length: number, found: Set<string>) => void; longest: number }

/** Looks at every place once: the first two bytes tell which few words could begin there. */
function finderOf(words: readonly Buffer[]): Finder {
  const byStart: (Buffer[] | undefined)[] = new Array(65_536)
  for (const word of words) {
    const start = word.readUInt16BE(0)
    byStart[start] = [...(byStart[start] ?? []), word]
  }
  const find: Finder['find'] = (bytes, length, found) => {
    for (let at = 0; at < length - 1; at++) {
      const candidates = byStart[((bytes[at] as number) << 8) | (bytes[at + 1] as number)]
      if (!candidates) continue
      for (const word of candidates) {
        if (at + word.length <= length && word.compare(bytes, at, at + word.length) === 0)
          found.add(word.toString())
      }
    }
  }
  return { find, longest: Math.max(...words.map((word) => word.length)) }
}

function wordsIn(file: string, { find, longest }: Finder): Set<string> {
  const found = new Set<string>()
  const bytes = Buffer.alloc(CHUNK_BYTES)
  let handle: number
  try {
    handle = fs.openSync(file, 'r')
  } catch {
    return found
  }
  for (let position = 0, read = 1; read > 0; position += CHUNK_BYTES - longest) {
    read = fs.readSync(handle, bytes, 0, CHUNK_BYTES, position)
    find(bytes, read, found)
    if (read < CHUNK_BYTES) break
  }
  fs.closeSync(handle)
  return found
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
