import 'server-only'
import type { Verb } from '@/lib/access/roles'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { NamedPart } from '../place-name'
import { AddParts } from '../schema'

/** Adds sites, areas or shifts behind those that are there. Their names are sealed. */
const addParts = (part: NamedPart, name: Verb) =>
  defineCommand({
    name,
    scope: 'drive',
    input: AddParts,
    subject: 'drive',

    async load({ driveId }, { tx }) {
      const last = {
        site: () =>
          tx.sql<{
            next: number
          }>`select coalesce(max(position) + 1, 0) as next from site where drive_id = ${driveId}`,
        department: () =>
          tx.sql<{
            next: number
          }>`select coalesce(max(position) + 1, 0) as next from department where drive_id = ${driveId}`,
        shift: () =>
          tx.sql<{
            next: number
          }>`select coalesce(max(position) + 1, 0) as next from shift where drive_id = ${driveId}`,
      }
      return (await last[part]())[0] ?? null
    },

    refuse: () => null,

    async run({ driveId, parts }, { next }, { tx, vault }) {
      const ids = parts.map(({ id }) => id)
      const words = parts.map((each) =>
        vault.seal(driveKey(driveId), { table: part, rowId: each.id }, { name: each.name }),
      )
      const positions = parts.map((_, index) => next + index)
      const insert = {
        site: () => tx.sql`insert into site (drive_id, id, words, position)
          select ${driveId}, * from unnest(${ids}::uuid[], ${words}::bytea[], ${positions}::int[])`,
        department: () => tx.sql`insert into department (drive_id, id, words, position)
          select ${driveId}, * from unnest(${ids}::uuid[], ${words}::bytea[], ${positions}::int[])`,
        shift: () => tx.sql`insert into shift (drive_id, id, words, position)
          select ${driveId}, * from unnest(${ids}::uuid[], ${words}::bytea[], ${positions}::int[])`,
      }
      await insert[part]()
      return success({ ids })
    },
  })

export const addSites = addParts('site', 'site.add')
export const addDepartments = addParts('department', 'department.add')
export const addShifts = addParts('shift', 'shift.add')
