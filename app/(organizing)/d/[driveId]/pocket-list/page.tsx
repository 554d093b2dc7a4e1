import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { ChooseList } from '@/components/paper/choose-list'
import { CodeKey } from '@/components/paper/code-key'
import { PaperSheet } from '@/components/paper/paper-sheet'
import { PrintButton } from '@/components/paper/print-button'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { seesAll } from '@/lib/access/sees-all'
import { rolesIn } from '@/lib/access/viewer'
import { inSheets, LINES_A_SHEET } from '@/lib/conversations/paper-sheets'
import { getAreas } from '@/lib/conversations/queries/list-areas'
import { getPaperList } from '@/lib/conversations/queries/paper-list'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ list?: string; from?: string }>
}

/** A list for the pocket, by code: the own people, or for the committee one area. Names stay on the screen. */
export default async function PocketListPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { list = 'mine', from } = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const t = await getTranslations('paper.pocket')
  const isCommittee = seesAll(viewer, driveId)
  const areas = isCommittee ? await getAreas(viewer, driveId, t('whole')) : []
  const area = areas.find(({ cellId }) => cellId === list)
  const asked = Math.max(0, Math.trunc(Number(from ?? 0)) || 0)
  const first = asked - (asked % LINES_A_SHEET)
  const found = await getPaperList(viewer, driveId, area ? { cellId: area.cellId } : 'mine', first)
  if (!found) notFound()

  const { today, people, inAll, sheetNumbers } = found
  const format = await getFormatter()
  const sheetOf = await getTranslations('paper.sheet')
  const heading = sheetOf('heading', { list: area?.name ?? t('mine'), date: dayInWords(format, today) })
  const sheets = people === READ_ENOUGH ? [] : inSheets(people)
  const base = `/d/${driveId}`
  return (
    <Page className="print:block print:p-0">
      <div className="no-print grid gap-6">
        <PageHeader
          title={t('title')}
          context={t('context')}
          action={
            <div className="flex flex-wrap gap-2">
              <LinkButton href={`${base}/sheet?list=${area?.cellId ?? 'mine'}`}>{t('enter')}</LinkButton>
              {sheets.length > 0 && (
                <WithMessages of={['paper']}>
                  <PrintButton />
                </WithMessages>
              )}
            </div>
          }
        />
        <Banner tone="warn">{t('risk')}</Banner>
        {areas.length > 0 && (
          <WithMessages of={['paper']}>
            <ChooseList path={`${base}/pocket-list`} chosen={area?.cellId ?? 'mine'} areas={areas} />
          </WithMessages>
        )}
        {people === READ_ENOUGH && <ReadEnough />}
        {inAll === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
        {people !== READ_ENOUGH && people.length > 0 && <CodeKey people={people} />}
        <PageSteps
          first={first}
          size={PEOPLE_A_PAGE}
          inAll={inAll}
          hrefFrom={(next) => `${base}/pocket-list?list=${area?.cellId ?? 'mine'}&from=${next}`}
        />
      </div>
      {sheets.length > 0 && (
        <section aria-label={t('preview')} className="grid gap-6 print:block">
          <p className="no-print text-ink-muted text-sm">
            {t('pages', { count: sheets.length })}
            <span className="max-lg:hidden"> · {t('preview')}</span>
          </p>
          <div className="grid gap-6 max-lg:hidden print:block">
            <WithMessages of={['paper.sheet', 'conversations.issue']}>
              {sheets.map((sheet, index) => (
                <PaperSheet
                  key={sheet[0]?.code}
                  heading={heading}
                  number={sheetNumbers[index] ?? ''}
                  page={index + 1}
                  pages={sheets.length}
                  codes={sheet.map(({ code }) => code)}
                />
              ))}
            </WithMessages>
          </div>
        </section>
      )}
    </Page>
  )
}
