import { getFormatter, getTranslations } from 'next-intl/server'
import { scaleWordsOf } from '@/components/assessments/scale-words-of'
import { currentSession } from '@/lib/access/current-session'
import { getScale } from '@/lib/assessments/queries/scale'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { takeList } from '@/lib/exchange/commands/take-list'
import { listFile } from '@/lib/exchange/list-sheet'
import { getTakenList } from '@/lib/exchange/queries/list-rows'
import { getCounselFile } from '@/lib/exchange/queries/record-file'
import { listTexts } from '../list-texts'

type Context = { params: Promise<{ driveId: string }> }

/**
 * The file of a list that is ready, made in memory and sent at once, marked with who took it. A refusal leads back to the page,
 * which says why. Sending the same form again gives the file again, for a quarter of an hour and as long as the sign-in is fresh.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const session = await currentSession()
  const back = (why: string) =>
    new Response(null, { status: 303, headers: { location: `/d/${driveId}/reports/list?refused=${why}` } })
  if (!session) return back('errors.unauthenticated')

  const form = await request.formData()
  const input = { driveId, exportId: form.get('exportId') }
  const result = await execute(takeList, session, { commandId: String(form.get('commandId')), input })
  if (!result.ok) return back(result.error.reason?.key ?? `errors.${result.error.code}`)
  const at = now()
  const records = await getCounselFile(session, driveId, String(result.value.exportId), at)
  if (records && form.get('as') === 'paper') {
    const location = `/d/${driveId}/reports/list?paper=${result.value.exportId}`
    return new Response(null, { status: 303, headers: { location } })
  }
  if (records) {
    const made = { madeAt: at.toISOString(), ...records }
    return new Response(`${JSON.stringify(made, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="file-${at.getTime()}.json"`,
        'cache-control': 'no-store',
      },
    })
  }
  const taken = await getTakenList(
    session,
    driveId,
    String(result.value.exportId),
    await listTexts(await scaleWordsOf(await getScale(session, driveId))),
    at,
  )
  if (!taken) return back('reports.refused.taken')
  const t = await getTranslations('reports.list')
  const format = await getFormatter()
  const mark = t('mark', {
    who: taken.takenBy,
    at: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
    purpose: t(`purpose.${taken.list.purpose}`),
    copy: taken.list.id.slice(-8),
  })
  return new Response(listFile(taken.cells, mark), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="file-${at.getTime()}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
