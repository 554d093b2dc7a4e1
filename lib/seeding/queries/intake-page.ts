import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { type Language, languageOf } from '@/lib/i18n/language'
import { hoursLeft } from '@/lib/seeding/call-clock'
import type { IntakeWords, Outcome, People, Urgency } from '@/lib/seeding/intake-kinds'
import { type IntroductionState, introductionState } from '@/lib/seeding/introduction'
import type { MessageWords } from '@/lib/seeding/message-words'
import { networkKey } from '@/lib/vault/key-name'

/** Somebody else who may be of the same workplace. */
export type SameShop = {
  intakeId: string
  /** `mine`: in the viewer's hands too; `free`: on the board; `other`: another caller has them; `drive`: a group came of it. */
  held: 'mine' | 'free' | 'other' | 'drive'
  receivedAt: Date
  introduction: { introductionId: string; state: IntroductionState } | null
}

export type IntakePage = {
  intakeId: string
  urgency: Urgency
  people: People
  language: Language
  timeZone: string | null
  receivedAt: Date
  hoursLeft: number
  calledAt: Date | null
  outcome: Outcome | null
  isClosed: boolean
  /** What they wrote; `null` once it is gone. */
  words: IntakeWords | null
  notes: { id: string; text: string; writtenAt: Date }[]
  messages: { id: string; side: 'caller' | 'founder'; said: MessageWords; sentAt: Date; isSeen: boolean }[]
  sameShop: SameShop[]
}

/** One intake, for the one who has it in hand; `null` for everybody else. Opening it marks what was written back as seen. */
export function getIntakePage(viewer: Viewer, intakeId: string, now: Date): Promise<IntakePage | null> {
  return asViewer(viewer, async (tx) => {
    const { sql, vault } = tx
    const [row] = await sql<
      Omit<IntakePage, 'language' | 'hoursLeft' | 'words' | 'notes' | 'messages' | 'sameShop'> & {
        locale: string
      }
    >`
      select id as "intakeId", urgency, people, locale, time_zone as "timeZone", received_at as "receivedAt",
        first_call_at as "calledAt", outcome, closed_at is not null as "isClosed"
      from intake where id = ${intakeId} and claimed_by = ${viewer.userId}`
    const [sealed] = await sql<{
      words: Buffer
      kid: string
    }>`select words, kid from app.intake_words(${intakeId})`
    if (!row || !sealed) return null
    const { locale, ...intake } = row
    return {
      ...intake,
      language: languageOf(locale),
      hoursLeft: hoursLeft(intake.receivedAt, now),
      words:
        sealed.words.length > 0 ? vault.openIntake<IntakeWords>(intakeId, sealed.kid, sealed.words) : null,
      notes: await readNotes(tx, intakeId),
      messages: await readMessages(tx, intakeId, now),
      sameShop: await readSameShop(tx, intakeId),
    }
  })
}

async function readNotes({ sql, vault }: ViewerTx, intakeId: string) {
  const rows = await sql<{ id: string; words: Buffer; writtenAt: Date }>`
    select id, words, written_at as "writtenAt" from intake_note where intake_id = ${intakeId} order by written_at desc`
  return rows.map(({ id, words, writtenAt }) => ({
    id,
    writtenAt,
    text: vault.open<{ text: string }>(networkKey, { table: 'intake_note', rowId: id }, words).text,
  }))
}

async function readMessages({ sql, vault }: ViewerTx, intakeId: string, now: Date) {
  await sql`update intake_message set seen_at = ${now} where intake_id = ${intakeId} and side = 'founder' and seen_at is null`
  const rows = await sql<{
    id: string
    side: 'caller' | 'founder'
    words: Buffer
    sentAt: Date
    isSeen: boolean
  }>`
    select id, side, words, sent_at as "sentAt", seen_at is not null as "isSeen" from intake_message
    where intake_id = ${intakeId} order by sent_at, id`
  return rows.map(({ words, ...row }) => ({
    ...row,
    said: vault.open<MessageWords>(networkKey, { table: 'intake_message', rowId: row.id }, words),
  }))
}

async function readSameShop({ sql }: ViewerTx, intakeId: string): Promise<SameShop[]> {
  const rows = await sql<{ id: string; mine: boolean; free: boolean; hasDrive: boolean; receivedAt: Date }>`
    select id, mine, free, has_drive as "hasDrive", received_at as "receivedAt" from app.same_shop(${intakeId})`
  const introductions = await sql<{
    id: string
    firstId: string
    secondId: string
    agreed: boolean
    endedAt: Date | null
  }>`
    select id, first_id as "firstId", second_id as "secondId", agreed, ended_at as "endedAt"
    from app.my_introductions(${intakeId})`
  return rows.map(({ id, mine, free, hasDrive, receivedAt }) => {
    const found = introductions.findLast(
      (one) => [one.firstId, one.secondId].includes(id) && introductionState(one) !== 'dropped',
    )
    return {
      intakeId: id,
      held: hasDrive ? 'drive' : mine ? 'mine' : free ? 'free' : 'other',
      receivedAt,
      introduction: found ? { introductionId: found.id, state: introductionState(found) } : null,
    }
  })
}
