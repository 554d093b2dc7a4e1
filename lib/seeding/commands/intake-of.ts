import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { IntakeWords, Outcome } from '@/lib/seeding/intake-kinds'
import type { IntakeState } from '@/lib/seeding/policy'
import { CLAIM_HOURS } from '@/lib/seeding/published-constants'

/** An intake as the rules see it; one that nobody called for a day counts as free. `null` for those who take none. */
export async function intakeOf(
  { sql }: ViewerTx,
  intakeId: string,
  now: Date,
): Promise<(IntakeState & { id: string; outcome: Outcome | null }) | null> {
  const before = new Date(now.getTime() - CLAIM_HOURS * 3_600_000)
  const [row] = await sql<IntakeState & { id: string; outcome: Outcome | null; claimedAt: Date | null }>`
    select id, claimed_by as "claimedBy", claimed_at as "claimedAt", first_call_at as "calledAt", outcome,
      closed_at is not null as "isClosed"
    from intake where id = ${intakeId}`
  if (!row) return null
  const { claimedAt, ...state } = row
  const isIdle = claimedAt !== null && claimedAt < before && state.calledAt === null
  return { ...state, isIdle }
}

/** What somebody wrote, for the one who has it in hand; `null` once it is gone. */
export async function openedIntake({ sql, vault }: ViewerTx, intakeId: string): Promise<IntakeWords | null> {
  const [row] = await sql<{
    words: Buffer
    kid: string
  }>`select words, kid from app.intake_words(${intakeId})`
  return row && row.words.length > 0 ? vault.openIntake<IntakeWords>(intakeId, row.kid, row.words) : null
}
