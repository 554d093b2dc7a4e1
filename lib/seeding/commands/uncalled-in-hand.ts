import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** How many the viewer has in hand with whom nobody has talked yet, besides this one. */
export async function uncalledInHand(
  { sql }: ViewerTx,
  me: string,
  intakeId: string | null = null,
): Promise<number> {
  const [mine] = await sql<{ uncalled: number }>`
    select count(*)::int as uncalled from intake
    where claimed_by = ${me} and id is distinct from ${intakeId}::uuid and first_call_at is null and closed_at is null`
  return mine?.uncalled ?? 0
}
