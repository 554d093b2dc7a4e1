import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { addTestWorker, giveTurf, startTestDrive } from './oak-street'
import { giveRole } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const here = ({ oak }: Shop) => ({ driveId: oak.driveId })

const seal = (driveId: string, table: string, rowId: string, words: Record<string, string>) =>
  vaultFor({ kind: 'web' }).seal(driveKey(driveId), { table, rowId }, words)

const isHere = ({ where, roles }: Actor, ...wanted: string[]) =>
  where === 'here' && roles.some((role) => wanted.includes(role))

/** Dee coaches Oak Street as of now. */
const coached = ({ oak, owner }: Shop) =>
  owner.query(
    `insert into coaching (id, drive_id, coach_id, from_at) select $1, $2, $3, now()
     where not exists (select from coaching where drive_id = $2 and coach_id = $3 and until_at is null)`,
    [v7(), oak.driveId, oak.people.dee.userId],
  )

/** A step that was proposed, taken by nobody. */
async function agreedStep(shop: Shop) {
  const stepId = v7()
  await coached(shop)
  await shop.owner.query(
    `insert into agreed_step (drive_id, id, words, proposed_by, proposed_at, due_on) values ($1, $2, $3, $4, now(), current_date + 7)`,
    [
      shop.oak.driveId,
      stepId,
      seal(shop.oak.driveId, 'agreed_step', stepId, { text: 'Draw the night shift' }),
      shop.oak.people.ana.userId,
    ],
  )
  return { ...here(shop), stepId }
}

/** A talk that whoever asks wrote down, if they may write here, with somebody on their list. */
async function talk(shop: Shop, me: Actor) {
  const { oak, owner } = shop
  await coached(shop)
  const { id } = await addTestWorker(oak.people.ana.session, oak.driveId, {
    name: 'Uma',
    cellId: oak.cells.dockNight,
  })
  if (isHere(me, 'worker_leader')) await giveTurf(oak.people.ana.session, oak.driveId, me.userId, id)
  const oneOnOneId = v7()
  await owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
     values ($1, $2, $3, $4, $4, now(), current_date, now())`,
    [oak.driveId, oneOnOneId, id, isHere(me, 'worker_leader') ? me.userId : oak.people.ana.userId],
  )
  return oneOnOneId
}

/** A group of its own that whoever asks coaches, so that anybody may keep a note for themself. */
async function ownCoached({ oak, owner }: Shop, me: Actor): Promise<string> {
  const driveId = await startTestDrive(oak.people.gus.session, `NOTE-${v7().slice(-6)}`, 'Notes')
  await giveRole(owner, oak.people.gus.session, { driveId, userId: me.userId, role: 'coach' })
  return driveId
}

/** Inputs of the verbs of the review. */
export const reviewInputs = {
  'checklist.mark': async (shop) => ({ ...here(shop), markId: v7(), item: `point_${letters()}` }),
  'checklist.unmark': async (shop) => {
    const item = `point_${letters()}`
    await shop.owner.query(
      `insert into checklist_mark (drive_id, id, item, side, marked_by, marked_at) values ($1, $2, $3, 'group', $4, now())`,
      [shop.oak.driveId, v7(), item, shop.oak.people.ana.userId],
    )
    return { ...here(shop), item }
  },
  'review.comment': async (shop) => ({
    ...here(shop),
    ...{ commentId: v7(), about: 'overview', aboutId: null, text: 'The nights are thin.' },
  }),
  'review.remove_comment': async (shop, me) => {
    const commentId = v7()
    const author = isHere(me, 'committee', 'data_steward', 'coach') ? me.userId : shop.oak.people.ana.userId
    await shop.owner.query(
      `insert into review_comment (drive_id, id, about, side, author_id, words, written_at)
       values ($1, $2, 'overview', 'group', $3, $4, now())`,
      [
        shop.oak.driveId,
        commentId,
        author,
        seal(shop.oak.driveId, 'review_comment', commentId, { text: 'Never mind.' }),
      ],
    )
    return { ...here(shop), commentId }
  },
  'review.see': async (shop) => here(shop),
  'coach_note.save': async (shop, me) => ({
    driveId: await ownCoached(shop, me),
    ...{ noteId: v7(), version: 0, text: 'Ask about the foreman.' },
  }),
  'coach_note.remove': async (shop, me) => {
    const driveId = await ownCoached(shop, me)
    const noteId = v7()
    await shop.owner.query(
      'insert into coach_note (drive_id, id, coach_id, words, written_at) values ($1, $2, $3, $4, now())',
      [driveId, noteId, me.userId, seal(driveId, 'coach_note', noteId, { text: 'Done.' })],
    )
    return { driveId, noteId }
  },
  'agreed_step.propose': async (shop) => ({
    ...here(shop),
    ...{ stepId: v7(), text: 'Draw the night shift', dueOn: addDays(dateIn('America/New_York', now()), 7) },
  }),
  'agreed_step.take': agreedStep,
  'agreed_step.move': async (shop) => ({
    ...(await agreedStep(shop)),
    dueOn: addDays(dateIn('America/New_York', now()), 14),
  }),
  'agreed_step.close': async (shop) => ({ ...(await agreedStep(shop)), outcome: 'dropped' }),
  'talk.share': async (shop, me) => ({
    ...here(shop),
    ...{ shareId: v7(), oneOnOneId: await talk(shop, me), question: 'What would you ask next?', days: 7 },
  }),
  'talk.unshare': async (shop, me) => {
    const shareId = v7()
    const oneOnOneId = await talk(shop, me)
    const { ana, dee } = shop.oak.people
    await shop.owner.query(
      `insert into shared_talk (drive_id, id, one_on_one_id, coach_id, shared_by, shared_at, words, until_at)
       values ($1, $2, $3, $4, $5, now(), $6, now() + interval '7 days')`,
      [
        ...[shop.oak.driveId, shareId, oneOnOneId, dee.userId],
        isHere(me, 'worker_leader') ? me.userId : ana.userId,
        seal(shop.oak.driveId, 'shared_talk', shareId, { question: 'What now?' }),
      ],
    )
    return { ...here(shop), shareId }
  },
} satisfies Partial<Record<Verb, ValidInput>>

/** A word that no other input uses: points of a checklist are words. */
const letters = (): string => v7().replace(/[^a-f]/g, '')
