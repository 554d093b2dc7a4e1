import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { ChooseList } from '@/components/paper/choose-list'
import { FindSheet } from '@/components/paper/find-sheet'
import { SheetEntry } from '@/components/paper/sheet-entry'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { seesAll } from '@/lib/access/sees-all'
import { rolesIn } from '@/lib/access/viewer'
import { getAreas } from '@/lib/conversations/queries/list-areas'
import { getPaperList } from '@/lib/conversations/queries/paper-list'
import { getSheetByNumber } from '@/lib/conversations/queries/sheet-by-number'
import { getTalkers } from '@/lib/conversations/queries/talkers'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { logOneOnOneAction, withdrawOneOnOneAction } from '../one-on-ones/actions'
import { findCodeAction, logSheetAttemptAction, withdrawSheetAttemptAction } from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ list?: string; from?: string; number?: string }>
}

/** Where a returned sheet is typed in. */
export default async function SheetPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { list = 'mine', from, number = '' } = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const t = await getTranslations('paper')
  const isCommittee = seesAll(viewer, driveId)
  const areas = isCommittee ? await getAreas(viewer, driveId, t('pocket.whole')) : []
  const area = areas.find(({ cellId }) => cellId === list)
  const chosen = area?.cellId ?? 'mine'
  const first = Math.max(0, Math.trunc(Number(from ?? 0)) || 0)
  const sheet = number ? await getSheetByNumber(viewer, driveId, number) : null
  const byNumber = sheet !== null && typeof sheet !== 'string' ? sheet : null
  const found =
    byNumber ?? (await getPaperList(viewer, driveId, area ? { cellId: area.cellId } : 'mine', first))
  if (!found) notFound()
  const format = await getFormatter()
  const listName = (cellId: string | null, holder: string | null) =>
    areas.find((each) => each.cellId === cellId)?.name ??
    (holder ? t('number.listOf', { name: holder }) : t('pocket.mine'))

  const base = `/d/${driveId}`
  return (
    <Page>
      <PageHeader
        title={t('enter.title')}
        context={t('enter.context')}
        back={{ href: `${base}/pocket-list?list=${chosen}`, label: t('enter.back') }}
      />
      <WithMessages of={['paper', 'conversations', 'assessments']}>
        <FindSheet path={`${base}/sheet`} typed={number} wrong={typeof sheet === 'string' ? sheet : null} />
        {byNumber && (
          <p role="status" className="font-semibold">
            {t('number.found', {
              list: listName(byNumber.cellId, byNumber.holder),
              date: dayInWords(format, byNumber.printedOn, byNumber.today),
              page: byNumber.page + 1,
            })}
          </p>
        )}
        {!byNumber && areas.length > 0 && <ChooseList path={`${base}/sheet`} chosen={chosen} areas={areas} />}
        {found.people === READ_ENOUGH ? (
          <ReadEnough />
        ) : (
          <SheetEntry
            key={byNumber ? number : `${chosen} ${first}`}
            driveId={driveId}
            today={found.today}
            people={found.people}
            talkers={await getTalkers(viewer, driveId)}
            actions={{
              logTalk: logOneOnOneAction,
              withdrawTalk: withdrawOneOnOneAction,
              logAttempt: logSheetAttemptAction,
              withdrawAttempt: withdrawSheetAttemptAction,
            }}
            findCode={findCodeAction}
          />
        )}
      </WithMessages>
      {'inAll' in found && (
        <PageSteps
          first={first}
          size={PEOPLE_A_PAGE}
          inAll={found.inAll}
          hrefFrom={(next) => `${base}/sheet?list=${chosen}&from=${next}`}
        />
      )}
    </Page>
  )
}
