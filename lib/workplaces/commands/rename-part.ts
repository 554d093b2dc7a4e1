import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { RenamePart } from '../schema'

type Named = { words: Buffer; version: number }

/** Gives a site, an area or a shift another name. Two people who rename at once see both names. */
export const renamePart = defineCommand({
  name: 'label.rename',
  scope: 'drive',
  input: RenamePart,
  subject: 'workplace',

  load: (input, { tx }) => read(tx, input),

  refuse: () => null,

  async run(input, { words, version }, { tx, vault }) {
    const place = { table: input.part, rowId: input.id }
    if (version !== input.version) {
      const { name } = vault.open<{ name: string }>(driveKey(input.driveId), place, words)
      const params = { theirs: name, yours: input.name }
      return failure({ code: 'conflict', reason: { key: 'workplaces.refused.renamed_meanwhile', params } })
    }
    const sealed = vault.seal(driveKey(input.driveId), place, { name: input.name })
    await write(tx, input, sealed)
    return success({ id: input.id, version: version + 1 })
  },
})

async function read(tx: ViewerTx, { part, driveId, id }: RenamedPart): Promise<Named | null> {
  const rows = {
    site: () =>
      tx.sql<Named>`select words, version from site where drive_id = ${driveId} and id = ${id} for no key update`,
    department: () =>
      tx.sql<Named>`select words, version from department where drive_id = ${driveId} and id = ${id} for no key update`,
    shift: () =>
      tx.sql<Named>`select words, version from shift where drive_id = ${driveId} and id = ${id} for no key update`,
  }
  return (await rows[part]())[0] ?? null
}

type RenamedPart = Pick<(typeof RenamePart)['_output'], 'part' | 'driveId' | 'id'>

async function write(tx: ViewerTx, { part, driveId, id }: RenamedPart, words: Buffer): Promise<void> {
  const rows = {
    site: () =>
      tx.sql`update site set words = ${words}, version = version + 1 where drive_id = ${driveId} and id = ${id}`,
    department: () =>
      tx.sql`update department set words = ${words}, version = version + 1 where drive_id = ${driveId} and id = ${id}`,
    shift: () =>
      tx.sql`update shift set words = ${words}, version = version + 1 where drive_id = ${driveId} and id = ${id}`,
  }
  await rows[part]()
}
