import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { drive, person, plan, sealed, today } from './input-facts'
import type { Shop, ValidInput } from './valid-input'

/** A meeting of everybody that begins so many hours from now. */
async function meeting(shop: Shop, inHours = 24): Promise<{ driveId: string; meetingId: string }> {
  const [{ driveId, people }, meetingId] = [shop.oak, v7()]
  await shop.owner.query(
    `insert into meeting (drive_id, id, kind, words, starts_at, minutes, made_by, made_at)
     values ($1, $2, 'everyone', $3, now() + make_interval(hours => $4), 60, $5, now())`,
    [driveId, meetingId, sealed(shop, 'meeting', meetingId, { place: 'Hall' }), inHours, people.ana.userId],
  )
  return { driveId, meetingId }
}

async function agendaItem(shop: Shop): Promise<{ driveId: string; itemId: string }> {
  const [{ driveId, meetingId }, itemId] = [await meeting(shop), v7()]
  await shop.owner.query(
    `insert into agenda_item (drive_id, id, meeting_id, kind, words, position, added_by) values ($1, $2, $3, 'own', $4, 0, $5)`,
    [
      driveId,
      itemId,
      meetingId,
      sealed(shop, 'agenda_item', itemId, { text: 'Rent' }),
      shop.oak.people.ana.userId,
    ],
  )
  return { driveId, itemId }
}

/** Inputs that the verbs of meetings accept. */
export const meetingInputs = {
  'meeting.schedule': async (shop) => ({
    ...{ ...drive(shop), ...plan, meetingId: v7(), onDate: addDays(today(), 3) },
  }),
  'meeting.change': async (shop) => ({
    ...{ ...(await meeting(shop)), ...plan, onDate: addDays(today(), 4), version: 1 },
  }),
  'meeting.cancel': async (shop) => meeting(shop),
  'meeting.restore': async (shop) => meeting(shop),
  'meeting.answer': async (shop, me) => ({
    ...(await meeting(shop)),
    answers: [{ workerId: await person(shop, me), coming: 'yes' }],
  }),
  'meeting.attend': async (shop, me) => ({
    ...(await meeting(shop, -1)),
    ...{ togetherId: v7(), people: [{ workerId: await person(shop, me), wasThere: true }] },
  }),
  'agenda.fill': async (shop) => meeting(shop),
  'agenda.add': async (shop) => ({ ...(await meeting(shop)), itemId: v7(), text: 'The heat' }),
  'agenda.mark': async (shop) => ({ ...(await agendaItem(shop)), state: 'done' }),
  'agenda.move': async (shop) => ({ ...(await agendaItem(shop)), direction: 'up' }),
} satisfies Partial<Record<Verb, ValidInput>>
