import { createHash, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { author, drive, letters, sealed } from './input-facts'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** A list that was kept by whoever may take it away. */
async function keptView(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into saved_view (drive_id, id, address, shared, words, made_by, made_at) values ($1, $2, 'l=3', false, $3, $4, now())`,
    [shop.oak.driveId, id, sealed(shop, 'saved_view', id, { name: 'Thursdays' }), author(shop, me)],
  )
  return id
}

/** A list that Ana, or whoever may take it, asked to take out. */
async function askedList(shop: Shop, rows: number, by?: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into list_export (drive_id, id, purpose, address, rows, with_names, asked_by, asked_at, expires_at)
     values ($1, $2, 'print', $5, $3, false, $4, now(), now() + interval '24 hours')`,
    [
      ...[shop.oak.driveId, id, rows, by ? author(shop, by) : shop.oak.people.flo.userId],
      `cell=${shop.oak.cells.packNight}`,
    ],
  )
  return id
}

function list(shop: Shop, people: number) {
  const names = Array.from(
    { length: people },
    () => `Import${'abcdefghij'.charAt(randomInt(10))}${letters()} Person${letters()}`,
  )
  const content = Buffer.from(`Name\n${names.join('\n')}\n`)
  return {
    ...drive(shop),
    importId: v7(),
    content: content.toString('base64'),
    sha256: createHash('sha256').update(content).digest('hex'),
    answers: { origin: 'file', choices: [], country: 'US' },
    promised: { new: people, matched: 0, leftAlone: 0, problem: 0 },
  }
}

/** Inputs that the verbs of lists accept: kept, taken out, brought in. */
export const listsInputs = {
  'saved_view.save': async (shop) => ({
    ...drive(shop),
    ...{ viewId: v7(), address: 'l=3', shared: false, name: 'Thursdays' },
  }),
  'saved_view.remove': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
  'saved_view.restore': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
  'import.commit': async (shop) => list(shop, 2),
  'import.commit_large': async (shop) => list(shop, 50),
  'import.undo': async (shop) => {
    const importId = v7()
    const values = [shop.oak.driveId, importId, Buffer.from('hash'), shop.oak.people.ana.userId]
    await shop.owner.query(
      "insert into import_batch (drive_id, id, file_hash, rows, made_by, made_at, counts) values ($1, $2, $3, 0, $4, now(), '{}')",
      values,
    )
    return { ...drive(shop), importId }
  },
  'list_export.ask': async (shop) => {
    await shop.owner.query('delete from list_export where drive_id = $1', [shop.oak.driveId])
    return { ...drive(shop), exportId: v7(), purpose: 'print', address: '', withNames: false }
  },
  'list_export.agree': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.cancel': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.take': async (shop, me) => ({ ...drive(shop), exportId: await askedList(shop, 50, me) }),
} satisfies Partial<Record<Verb, ValidInput>>
