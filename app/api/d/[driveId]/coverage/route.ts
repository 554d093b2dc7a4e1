import { currentSession } from '@/lib/access/current-session'
import { fromOwnSite } from '@/lib/access/from-own-site'
import { isCalendarDate, now } from '@/lib/clock'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'

type Context = { params: Promise<{ driveId: string }> }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The numbers of the map, ids only: of now, or of `?on=YYYY-MM-DD` (`&known=then` for what was known that day). */
export const GET = fromOwnSite<Context>(async (request, { params }) => {
  const { driveId } = await params
  const query = new URL(request.url).searchParams
  const on = query.get('on')
  const session = await currentSession()
  if (!session) return refuse(401, 'unauthenticated')
  if (!UUID.test(driveId)) return refuse(404, 'not_found')
  if (on !== null && !isCalendarDate(on)) return refuse(422, 'invalid')

  const coverage =
    on === null
      ? await getCoverageNow(session, driveId, now())
      : await pastDay(
          getCoverageOnDay(session, driveId, { day: on, by: query.get('known') === 'then' ? 'then' : 'now' }),
        )
  return coverage ? Response.json(coverage) : refuse(404, 'not_found')
})

async function pastDay<Coverage>(asked: Promise<Coverage | null>) {
  const coverage = await asked
  return coverage && { coverage, partial: false }
}

const refuse = (status: number, code: string): Response =>
  Response.json({ code, requestId: crypto.randomUUID() }, { status })
