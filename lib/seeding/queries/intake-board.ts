import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type Language, languageOf } from '@/lib/i18n/language'
import { hoursLeft } from '@/lib/seeding/call-clock'
import type { People, SeedWords, Urgency } from '@/lib/seeding/intake-kinds'
import type { LoneGroup } from '@/lib/seeding/lone-group'
import { CLAIM_HOURS, FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'
import { inTriageOrder } from '@/lib/seeding/triage-order'
import { networkKey } from '@/lib/vault/key-name'
import { readLone } from './read-lone'

/** Somebody who waits, as every caller sees them: no word of what they wrote. */
export type IntakeLine = {
  intakeId: string
  urgency: Urgency
  people: People
  language: Language
  receivedAt: Date
  hoursLeft: number
  /** Whether a first talk has taken place; then the clock has stopped. */
  isCalled: boolean
  /** The public call they answered. */
  call: string
}

export type IntakeBoard = {
  waiting: IntakeLine[]
  mine: IntakeLine[]
  /** How many wait in all, of which the first fifty are shown. */
  count: number
  lone: LoneGroup[]
  /** Laid aside as a flood or as nonsense. */
  aside: IntakeLine[]
}

const LINES_SHOWN = 50

type Row = {
  id: string
  seedId: string | null
  urgency: Urgency
  people: People
  locale: string
  receivedAt: Date
  claimedBy: string | null
  claimedAt: Date | null
  calledAt: Date | null
  outcome: string | null
}

/** Taken by somebody who has not talked with them for too long: on the board again. */
const isIdle = ({ claimedAt, calledAt }: Row, now: Date): boolean =>
  claimedAt !== null && calledAt === null && claimedAt.getTime() < now.getTime() - CLAIM_HOURS * 3_600_000

/** Who waits for a call, in the published order, and what the viewer has in hand. */
export function getIntakeBoard(viewer: Viewer, now: Date): Promise<IntakeBoard> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const rows = await sql<Row>`
      select id, seed_id as "seedId", urgency, people, locale, received_at as "receivedAt", claimed_by as "claimedBy",
        claimed_at as "claimedAt", first_call_at as "calledAt", outcome
      from intake where closed_at is null or outcome = 'nonsense' order by received_at limit 5000`
    const seeds = await sql<{ id: string; words: Buffer }>`select id, words from seed`
    const titles = new Map(
      seeds.map(({ id, words }) => [
        id,
        vault.open<SeedWords>(networkKey, { table: 'seed', rowId: id }, words).title,
      ]),
    )
    const lines = (of: Row[]): IntakeLine[] =>
      of
        .toSorted(inTriageOrder)
        .slice(0, LINES_SHOWN)
        .map(({ id, seedId, urgency, people, locale, receivedAt, calledAt }) => ({
          intakeId: id,
          ...{ urgency, people, receivedAt },
          language: languageOf(locale),
          hoursLeft: hoursLeft(receivedAt, now),
          isCalled: calledAt !== null,
          call: titles.get(seedId ?? '') ?? '',
        }))
    const open = rows.filter(({ outcome }) => outcome !== 'nonsense')
    const waiting = open.filter((row) => row.claimedBy === null || isIdle(row, now))
    return {
      waiting: lines(waiting),
      count: waiting.length,
      mine: lines(open.filter((row) => row.claimedBy === viewer.userId && !isIdle(row, now))),
      lone: await readLone(sql),
      aside: lines(rows.filter(({ outcome }) => outcome === 'nonsense')),
    }
  })
}

export type IntakeCounts = { waiting: number; inHand: number; late: number; oldestAt: Date | null }

/** How many wait, and since when, for coordination: counts and ages and nothing else. */
export async function getIntakeCounts(viewer: Session): Promise<IntakeCounts> {
  const [counts] = await asViewer(
    viewer,
    ({ sql }) => sql<IntakeCounts>`
      select waiting, in_hand as "inHand", late, oldest_at as "oldestAt" from app.intake_counts(${FIRST_CALL_HOURS})`,
  )
  return counts ?? { waiting: 0, inHand: 0, late: 0, oldestAt: null }
}
