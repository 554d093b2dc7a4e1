import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { asViewer } from '@/lib/db/as-viewer'
import { aboutPerson, author, drive, letters, person, sealed, today } from './input-facts'
import { addTestWorker } from './oak-street'
import type { Shop, ValidInput } from './valid-input'

/** Two rows that somebody on the committee joined. */
async function joined({ oak }: Shop): Promise<string> {
  const { session } = oak.people.ana
  const place = { name: 'Kit', cellId: null }
  const [kept, merged] = [
    await addTestWorker(session, oak.driveId, place),
    await addTestWorker(session, oak.driveId, place),
  ]
  const mergeId = v7()
  await asViewer(
    session,
    (tx) =>
      tx.sql`select app.merge_workers(${oak.driveId}, ${mergeId}, ${kept.id}, ${merged.id}, '{}', now())`,
  )
  return mergeId
}

/** Inputs that the verbs of people on the chart accept. */
export const peopleInputs = {
  'worker.add': async (shop) => ({
    ...drive(shop),
    people: [{ workerId: v7(), name: { nick: `N${letters()}` } }],
    cellId: null,
  }),
  'worker.rename': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    name: { first: `R${letters()}` },
    version: 1,
  }),
  'worker.place': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ placementId: v7(), cellId: shop.oak.cells.packDay, as: 'main', fromOn: today() },
  }),
  'worker.set_places': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ places: [{ placementId: v7(), cellId: shop.oak.cells.packDay }], fromOn: today() },
  }),
  'unit.judge': async (shop, me) => ({
    ...drive(shop),
    people: [{ judgementId: v7(), workerId: await person(shop, me) }],
    ...{ judgement: 'disputed', reason: 'supervisor', onDate: today() },
  }),
  'unit.withdraw': async (shop, me) => {
    const id = v7()
    await shop.owner.query(
      `insert into unit_judgement (drive_id, id, worker_id, judgement, reason, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, 'out', 'supervisor', $4, now(), $5)`,
      [shop.oak.driveId, id, await person(shop, me), today(), shop.oak.people.ana.userId],
    )
    return { ...drive(shop), judgementIds: [id] }
  },
  'retaliation.record': async (shop, me) => ({
    ...drive(shop),
    ...{ retaliationId: v7(), workerId: await person(shop, me), kind: 'threatened', happenedOn: today() },
    ...{ said: '', witnessIds: [], status: null, shockId: null },
  }),
  'retaliation.withdraw': async (shop, me) => {
    const id = v7()
    await shop.owner.query(
      `insert into retaliation (drive_id, id, worker_id, kind, happened_on, recorded_at, recorded_by)
       values ($1, $2, $3, 'watched', $4, now(), $5)`,
      [shop.oak.driveId, id, await person(shop, me), today(), shop.oak.people.ana.userId],
    )
    return { ...drive(shop), retaliationId: id }
  },
  'worker.status': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ statusId: v7(), status: 'on_leave', fromOn: today() },
  }),
  'worker.set_languages': async (shop, me) => ({ ...(await aboutPerson(shop, me)), languages: ['es'] }),
  'worker.set_boundary': async (shop, me) => ({ ...(await aboutPerson(shop, me)), boundary: 'leave_alone' }),
  'worker.merge': async (shop, me) => ({
    ...drive(shop),
    mergeId: v7(),
    keptWorkerId: await person(shop, me),
    mergedWorkerId: await person(shop, me),
  }),
  'worker.split': async (shop) => ({ ...drive(shop), mergeId: await joined(shop) }),
  'worker.not_same': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    otherWorkerId: await person(shop, me),
  }),
  'worker.remove': async (shop, me) => ({ ...drive(shop), workerIds: [await person(shop, me)] }),
  'contact.add': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    contactId: v7(),
    text: '+1 503 555 0177',
    country: 'US',
  }),
  'contact.remove': async (shop, me) => {
    const [about, contactId] = [await aboutPerson(shop, me), v7()]
    await shop.owner.query(
      "insert into contact (drive_id, id, worker_id, kind, blind, words, added_at) values ($1, $2, $3, 'phone', $4, $5, now())",
      [
        about.driveId,
        contactId,
        about.workerId,
        Buffer.from('blind'),
        sealed(shop, 'contact', contactId, { value: '+15035550101' }),
      ],
    )
    return { ...about, contactId }
  },
  'note.add': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    noteId: v7(),
    level: 'committee',
    text: 'Likes mornings.',
  }),
  'note.remove': async (shop, me) => {
    const [about, noteId] = [await aboutPerson(shop, me), v7()]
    await shop.owner.query(
      "insert into note (drive_id, id, worker_id, author_id, level, words, written_at) values ($1, $2, $3, $4, 'committee', $5, now())",
      [
        about.driveId,
        noteId,
        about.workerId,
        author(shop, me),
        sealed(shop, 'note', noteId, { text: 'Old.' }),
      ],
    )
    return { ...about, noteId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
