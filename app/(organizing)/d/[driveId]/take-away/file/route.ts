import { currentSession } from '@/lib/access/current-session'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { takeAway } from '@/lib/exchange/commands/take-away'
import { getTakeAway, isJustTaken } from '@/lib/exchange/queries/take-away'
import { packTakeAway } from '@/lib/exchange/reading/pack-take-away'

type Context = { params: Promise<{ driveId: string }> }

/**
 * The file of a departure that is ready, made in memory and sent at once. A refusal leads back to the page, which says why.
 * Sending the same form again gives the file again, for a quarter of an hour and as long as the sign-in is fresh.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const session = await currentSession()
  const back = (why: string) =>
    new Response(null, { status: 303, headers: { location: `/d/${driveId}/take-away?refused=${why}` } })
  if (!session) return back('errors.unauthenticated')

  const form = await request.formData()
  const input = { driveId, departureId: form.get('departureId') }
  const result = await execute(takeAway, session, { commandId: String(form.get('commandId')), input })
  if (!result.ok) return back(result.error.reason?.key ?? `errors.${result.error.code}`)
  const at = now()
  if (!(await isJustTaken(session, driveId, String(result.value.departureId), at)))
    return back('takeaway.refuse.done')
  const contents = await getTakeAway(session, driveId, at)
  if (!contents) return back('errors.denied')
  return new Response(Buffer.from(packTakeAway(contents)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="file-${at.getTime()}.zip"`,
      'cache-control': 'no-store',
    },
  })
}
