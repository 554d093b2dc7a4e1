import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { placeNames } from '@/lib/coverage/place-names'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveWordsIn } from '@/lib/drives/queries/drive-words'
import { driveKey } from '@/lib/vault/key-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import {
  type Card,
  type CardChallenge,
  type CardCount,
  type CardKind,
  type CardMethod,
  type CardStanding,
  cardStanding,
  countCards,
  type Signer,
} from '../cards/card'
import type { CardWords } from '../cards/electronic'
import type { LegalFact } from '../legal-fact'
import { electronicRuleIn } from './electronic-cards'

/** One line of the register. */
export type RegisteredCard = Card & {
  cardId: string
  method: CardMethod
  challenge: CardChallenge | null
  called: string
  standing: CardStanding
  version: number
  /** What an electronic card says; `null` on paper, and where nothing was asked. */
  words: CardWords | null
}

/** What a committee sees of the cards of its drive. */
export type CardsPage = {
  today: CalendarDate
  /** People of the unit by the headcount estimate; `null`: nobody has estimated it. */
  headcount: number | null
  /** People of the unit who are on the list. */
  named: number
  /** The kind of card that counts in this group's way of organizing. */
  kind: CardKind
  /** People whose card counts. */
  authorized: number
  /** Where they work; without a place last. `of`: the estimate there, `named`: people of the unit on the list there. */
  byCell: { cellId: string | null; place: string; cards: number; of: number | null; named: number }[]
  /** The register; `null` for whoever does not keep it. */
  register: { cards: RegisteredCard[]; count: CardCount } | ReadEnough | null
  /** What the law asks of cards that are signed electronically; `null`: nothing that is kept here. */
  electronicRule: LegalFact | null
  /** Who has a card, by name: all that a committee member learns of it. */
  carded: string[] | ReadEnough
}

/** The cards that a drive counts in its way of organizing, as this viewer may know of them; `null` for whoever is not on the committee. `everybody` names a shop of one area. */
export const getCards = (
  session: Session,
  driveId: string,
  now: Date,
  everybody: string,
): Promise<CardsPage | null> =>
  asViewer(session, async (tx) => {
    const { cards: kind } = await driveWordsIn(tx, driveId)
    const [drive] = await tx.sql<{ timeZone: string; isSteward: boolean; ids: string[] }>`
      select time_zone as "timeZone", id = any (app.my_steward_drives()) as "isSteward",
        app.valid_cards(id, ${kind})::text[] as ids
      from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    const found = drive && (await coverageNowIn(tx, driveId, now))
    if (!drive || !found) return null
    const { whole, cells, notPlaced } = found.coverage
    const totals = await tx.sql<{ cellId: string | null; cards: number }>`
      select cell_id as "cellId", cards from app.card_totals(${driveId}, ${kind})`
    const cardsOf = new Map(totals.map(({ cellId, cards }) => [cellId, cards]))
    const placeOf = placeNames(await mapLabelsIn(tx, driveId), everybody)
    const unplaced = cardsOf.get(null) ?? 0
    return {
      ...{ today: dateIn(drive.timeZone, now), kind, authorized: drive.ids.length },
      headcount: whole.headcount?.people ?? null,
      named: whole.tally.named,
      byCell: [
        ...cells.map(({ cellId, headcount, tally }) => ({
          ...{ cellId, place: placeOf(cellId), cards: cardsOf.get(cellId) ?? 0 },
          of: headcount?.people ?? null,
          named: tally.named,
        })),
        ...(unplaced > 0
          ? [{ cellId: null, place: '', cards: unplaced, of: null, named: notPlaced.tally.named }]
          : []),
      ],
      register: drive.isSteward ? await registerIn(tx, driveId, kind) : null,
      electronicRule: await electronicRuleIn(tx, driveId, now),
      carded: await namesOf(tx, driveId, drive.ids),
    }
  })

async function namesOf(tx: ViewerTx, driveId: string, ids: readonly string[]) {
  if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
  const names = await calledBy(tx, driveId, ids)
  return [...names.values()].map(({ called }) => called).toSorted(new Intl.Collator('es').compare)
}

type Row = Omit<RegisteredCard, 'called' | 'standing' | 'words' | keyof Signer> &
  Signer & { words: Buffer | null }

async function registerIn(
  tx: ViewerTx,
  driveId: string,
  kind: CardKind,
): Promise<NonNullable<CardsPage['register']>> {
  const rows = await tx.sql<Row>`
    select c.id as "cardId", c.worker_id as "workerId", c.kind, c.method, c.signed_on as "signedOn",
      c.withdrawn_on as "withdrawnOn", c.challenged_on as "challengedOn", c.challenge, coalesce(c.lacks, '{}') as lacks, c.words,
      coalesce(c.version, 1) as version, coalesce(s.active, true) as active, coalesce(s.unit, 'in') as unit
    from card c left join worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id
    where c.drive_id = ${driveId} and c.removed_at is null
    order by c.signed_on desc, c.recorded_at desc, c.id limit 5000`
  const ids = [...new Set(rows.map(({ workerId }) => workerId))]
  if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
  const names = await calledBy(tx, driveId, ids)
  const cards = rows.map(({ active, unit, words, ...card }) => ({
    ...card,
    words: words && tx.vault.open<CardWords>(driveKey(driveId), { table: 'card', rowId: card.cardId }, words),
    called: names.get(card.workerId)?.called ?? '',
    standing: cardStanding(card, { active, unit }),
  }))
  const signers = rows.map(({ active, unit, ...card }) => ({ ...card, signer: { active, unit } }))
  return { cards, count: countCards(signers, kind) }
}
