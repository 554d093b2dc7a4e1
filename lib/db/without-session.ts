import 'server-only'
import { appPool } from './pool'
import type { Sql } from './sql'
import { sqlOn } from './sql'

/**
 * Runs one statement as the app's role without any session: row policies show nothing, so all it can reach are the
 * narrow functions of `prisma/sign-in-functions.sql` and what is public.
 */
export const withoutSession: Sql = async (text, ...values) => {
  const connection = await appPool().connect()
  try {
    return await sqlOn(connection)(text, ...values)
  } finally {
    connection.release()
  }
}
