import 'server-only'
import type { Sql } from '@/lib/db/sql'
import { LANGUAGES } from '@/lib/i18n/language'
import { type LoneGroup, loneGroups } from '@/lib/seeding/lone-group'

/** The groups into which people who are alone could be called together, one for each language. */
export async function readLone(sql: Sql): Promise<LoneGroup[]> {
  const lone = await sql<{ intakeId: string; locale: string; receivedAt: Date }>`
    select id as "intakeId", locale, received_at as "receivedAt" from app.lone_intakes()`
  return loneGroups(lone, LANGUAGES)
}
