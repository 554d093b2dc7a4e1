import { createHash, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { aboutPerson, author, coachingNow, drive, letters, person, sealed, today } from './input-facts'
import { addTestWorker } from './oak-street'
import { type Actor, newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** One person, with the id of what will be written about them. */
const factPeople = async (shop: Shop, me: Actor) => [{ workerId: await person(shop, me), factId: v7() }]

/** A list that was kept by whoever may take it away. */
async function keptView(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into saved_view (drive_id, id, address, shared, words, made_by, made_at) values ($1, $2, 'l=3', false, $3, $4, now())`,
    [shop.oak.driveId, id, sealed(shop, 'saved_view', id, { name: 'Thursdays' }), author(shop, me)],
  )
  return id
}

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
  'worker.place_many': async (shop, me) => ({
    ...drive(shop),
    ...{ cellId: shop.oak.cells.packDay, fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unplace_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into placement (drive_id, id, worker_id, cell_id, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, $4, current_date, now(), $5)`,
      [shop.oak.driveId, factId, workerId, shop.oak.cells.packDay, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.status_many': async (shop, me) => ({
    ...drive(shop),
    ...{ status: 'on_leave', fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unstatus_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, 'left', current_date, now(), $4)`,
      [shop.oak.driveId, factId, workerId, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.leave_alone_many': async (shop, me) => ({
    ...drive(shop),
    ...{ leaveAlone: true, workerIds: [await person(shop, me)] },
  }),
  'saved_view.save': async (shop) => ({
    ...drive(shop),
    ...{ viewId: v7(), address: 'l=3', shared: false, name: 'Thursdays' },
  }),
  'saved_view.remove': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
  'saved_view.restore': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
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
  'leader.mark': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    markId: v7(),
    status: 'suspected',
  }),
  'committee.seat': async (shop, me) => ({ ...(await aboutPerson(shop, me)), seatId: v7(), change: 'join' }),
  'tie.record': async (shop, me) => ({
    ...drive(shop),
    ...{ tieId: v7(), fromWorkerId: await person(shop, me), toWorkerId: await person(shop, me) },
    ...{ kind: 'follows', confidence: 2 },
  }),
  'tie.withdraw': async (shop, me) => {
    const [tieId, one, other] = [v7(), await person(shop, me), await person(shop, me)]
    await shop.owner.query(
      `insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, $4, 'follows', 1, current_date, now(), $5)`,
      [shop.oak.driveId, tieId, one, other, author(shop, me)],
    )
    return { ...drive(shop), tieId }
  },
  'turf.take_on': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ commitmentId: v7(), dueOn: addDays(today(), 3) },
  }),
  'turf.assign': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ turfId: v7(), userId: shop.oak.people.bo.userId },
  }),
  'turf.end': async (shop, me) => {
    const [turfId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, turfId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), turfId }
  },
  'turf.assign_many': async (shop, me) => ({
    ...drive(shop),
    ...{ userId: shop.oak.people.bo.userId, people: await factPeople(shop, me) },
  }),
  'turf.end_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, factId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), factIds: [factId] }
  },
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
  'names.grant': async (shop) => {
    await coachingNow(shop)
    const scope = { workerId: null, cellId: shop.oak.cells.dockNight }
    return { ...drive(shop), ...newIds('grantId'), ...scope, reason: 'planning', days: 7 }
  },
  'names.revoke': async (shop) => {
    const grantId = v7()
    await shop.owner.query(
      `insert into name_grant (drive_id, id, user_id, reason, granted_by, granted_at, until_at)
       values ($1, $2, $3, 'planning', $4, now(), now() + interval '3 days')`,
      [shop.oak.driveId, grantId, shop.oak.people.dee.userId, shop.oak.people.ana.userId],
    )
    return { ...drive(shop), grantId }
  },
  'list_export.ask': async (shop) => {
    await shop.owner.query('delete from list_export where drive_id = $1', [shop.oak.driveId])
    return { ...drive(shop), exportId: v7(), purpose: 'print', address: '', withNames: false }
  },
  'list_export.agree': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.cancel': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.take': async (shop, me) => ({ ...drive(shop), exportId: await askedList(shop, 50, me) }),
} satisfies Partial<Record<Verb, ValidInput>>
