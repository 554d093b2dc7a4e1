import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { DuplicateReason } from '../duplicate-score'
import type { DuplicateSide } from '../duplicate-side'
import { duplicateSidesIn } from './duplicate-sides'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'
import { notedAsTwoIn } from './noted-as-two'
import { suggestedPairsIn } from './suggested-pairs'

/** Two rows side by side, and why they may be one person. */
export type ComparedPair = {
  one: DuplicateSide
  other: DuplicateSide
  /** `chosen`: somebody wants to compare them. */
  verdict: 'likely' | 'possible' | 'chosen'
  reasons: DuplicateReason[]
  /** Written down side by side somewhere, so probably two. */
  seenTogether: boolean
}

export type Duplicates = { pairs: ComparedPair[]; inAll: number }

/** So many pairs are looked at in one go. */
const PAIRS_A_PAGE = 10

/** Who may be on the list twice, the strongest pairs first; for the committee, who see everybody by name within their budget. */
export const getDuplicates = (session: Session, driveId: string): Promise<Duplicates | ReadEnough> =>
  asViewer(session, async (tx) => {
    const suggested = await suggestedPairsIn(tx, driveId)
    const page = suggested.slice(0, PAIRS_A_PAGE)
    const sides = await sidesWithinBudget(
      tx,
      driveId,
      page.flatMap(({ one, other }) => [one, other]),
    )
    if (sides === READ_ENOUGH) return READ_ENOUGH
    const pairs = page.flatMap(({ one, other, verdict, reasons }): ComparedPair[] => {
      const [first, second] = [sides.get(one), sides.get(other)]
      if (!first || !second || verdict === 'unlikely') return []
      return [{ one: first, other: second, verdict, reasons, seenTogether: false }]
    })
    return { pairs, inAll: suggested.length }
  })

/** Two rows that somebody chose to compare; `null` where one of them is not there. */
export const getPair = (
  session: Session,
  driveId: string,
  pair: { one: string; other: string },
): Promise<ComparedPair | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const sides = await sidesWithinBudget(tx, driveId, [pair.one, pair.other])
    if (sides === READ_ENOUGH) return READ_ENOUGH
    const [one, other] = [sides.get(pair.one), sides.get(pair.other)]
    if (!one || !other || pair.one === pair.other) return null
    const suggested = (await suggestedPairsIn(tx, driveId)).find(
      (each) => [each.one, each.other].includes(pair.one) && [each.one, each.other].includes(pair.other),
    )
    const noted = await notedAsTwoIn(tx, driveId, [pair])
    return {
      one,
      other,
      verdict: 'chosen',
      reasons: suggested?.reasons ?? [],
      seenTogether: noted.length > 0,
    }
  })

/** Who looks like this person, strongest first, for whoever wants to say that they are the same. */
export const getLookalikes = (
  session: Session,
  driveId: string,
  workerId: string,
): Promise<DuplicateSide[] | ReadEnough | null> =>
  asViewer(session, async (tx) => {
    const pairs = (await suggestedPairsIn(tx, driveId)).filter(({ one, other }) =>
      [one, other].includes(workerId),
    )
    const others = pairs.map(({ one, other }) => (one === workerId ? other : one)).slice(0, PAIRS_A_PAGE)
    const sides = await sidesWithinBudget(tx, driveId, [workerId, ...others])
    if (sides === READ_ENOUGH) return READ_ENOUGH
    return sides.has(workerId) ? [workerId, ...others].flatMap((id) => sides.get(id) ?? []) : null
  })

async function sidesWithinBudget(
  tx: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<Map<string, DuplicateSide> | ReadEnough> {
  const different = [...new Set(workerIds)]
  return (await mayShowNames(tx, driveId, different)) ? duplicateSidesIn(tx, driveId, different) : READ_ENOUGH
}
