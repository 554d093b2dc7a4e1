import 'server-only'
import type * as z from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { CellTag } from '../cell-tag'
import { TagCells } from '../schema'

type Tagging = z.infer<typeof TagCells>

/** Says which job, bargaining unit or firm some cells are, or takes that off them. Cells of the drive only; a name is kept once. */
export const tagCells = defineCommand({
  name: 'cell.tag',
  scope: 'drive',
  input: TagCells,
  subject: 'workplace',

  async load({ driveId, cellIds }, { tx }) {
    const [facts] = await tx.sql<{ all: boolean }>`
      select count(*)::int = ${new Set(cellIds).size} as all from cell
      where drive_id = ${driveId} and id = any (${cellIds}::uuid[]) and retired_at is null`
    return facts?.all ? facts : null
  },

  refuse: () => null,

  async run(input, _facts, context) {
    const labelId = input.name === null ? null : await labelNamed(context, { ...input, name: input.name })
    await write(context, input, labelId)
    return success({ labelId })
  },
})

/** The label of that kind and name, whatever its capitals; made if there is none. */
async function labelNamed(
  { tx, vault }: CommandContext,
  { driveId, tag, labelId, name }: Tagging & { name: string },
): Promise<string> {
  const labels = await tx.sql<{ id: string; words: Buffer }>`
    select id, words from label where drive_id = ${driveId} and kind = ${tag} and words is not null and retired_at is null`
  const key = driveKey(driveId)
  const same = labels.find(({ id, words }) => {
    const known = vault.open<{ name: string }>(key, { table: 'label', rowId: id }, words).name
    return known.toLocaleLowerCase() === name.toLocaleLowerCase()
  })
  if (same) return same.id
  const words = vault.seal(key, { table: 'label', rowId: labelId }, { name })
  await tx.sql`insert into label (drive_id, id, kind, words) values (${driveId}, ${labelId}, ${tag}, ${words})`
  return labelId
}

async function write({ tx }: CommandContext, { driveId, tag, cellIds }: Tagging, labelId: string | null) {
  const columns: Record<CellTag, () => Promise<unknown>> = {
    job_class: () =>
      tx.sql`update cell set job_class_id = ${labelId} where drive_id = ${driveId} and id = any (${cellIds}::uuid[])`,
    unit: () =>
      tx.sql`update cell set unit_id = ${labelId} where drive_id = ${driveId} and id = any (${cellIds}::uuid[])`,
    contractor: () =>
      tx.sql`update cell set contractor_id = ${labelId} where drive_id = ${driveId} and id = any (${cellIds}::uuid[])`,
  }
  await columns[tag]()
}
