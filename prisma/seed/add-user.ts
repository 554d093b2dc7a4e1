import type { Seeding } from './seeding'

/** Adds somebody who can sign in. Answers their id. */
export function addUser(
  { random, rows }: Seeding,
  { locale, timeZone }: { locale: string; timeZone: string },
): string {
  const id = random.id()
  const account_code = `WILLOW-${100_000 + random.serial()}`
  rows.add('app_user', { id, account_code, locale, time_zone: timeZone, created_at: new Date(0) })
  return id
}
