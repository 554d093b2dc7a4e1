import { env } from '@/lib/env'
import { demoLink } from '@/prisma/seed/demo-people'
import { withClient } from '@/scripts/database/with-client'

/** A way in for the coach who was asked last: a journey does not decide whom the matching proposes. */
export const linkForNewestOffer = (): Promise<string> =>
  withClient(env().MIGRATION_DATABASE_URL ?? '', async (owner) => {
    const { rows } = await owner.query<{ userId: string }>(
      'select coach_id as "userId" from match_offer order by offered_at desc limit 1',
    )
    const [offer] = rows
    if (!offer) throw new Error('Nobody was asked')
    return demoLink(owner, { userId: offer.userId, home: '/coaching', origin: env().APP_ORIGIN })
  })
