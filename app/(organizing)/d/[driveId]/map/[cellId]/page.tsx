import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { PersonTile } from '@/components/coverage/person-tile'
import { shareInWords } from '@/components/coverage/share-in-words'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { JudgeUnitSheet } from '@/components/workers/judge-unit-sheet'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { type CalendarDate, now } from '@/lib/clock'
import { SHARE_MEASURES } from '@/lib/coverage/map-measures'
import { getCellPage } from '@/lib/coverage/queries/cell-people'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { toldApart } from '@/lib/workers/told-apart'
import { judgeUnitAction, withdrawUnitAction } from '../../unit/actions'

type Props = {
  params: Promise<{ driveId: string; cellId: string }>
  searchParams: Promise<{ from?: string }>
}

/** One area and shift: its numbers and its people, by name or, for a coach, by code. */
export default async function CellPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId, cellId } = await params
  const first = Math.max(0, Math.trunc(Number((await searchParams).from ?? 0)) || 0)
  const cell = isDriveId(cellId) ? await getCellPage(viewer, driveId, cellId, now(), first) : null
  if (!cell) notFound()

  const t = await getTranslations('coverage')
  const unit = await getTranslations('unit')
  const format = await getFormatter()
  const { coverage, people, today } = cell
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
  return (
    <Page>
      <PageHeader
        title={cell.title.join(' · ')}
        context={shareInWords(t, coverage.named, coverage.headcount, day)}
        back={{ href: `/d/${driveId}/map`, label: t('cell.back') }}
      />
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-5">
        {SHARE_MEASURES.filter((measure) => measure !== 'named').map((measure) => {
          const { count, of, share } = coverage[measure]
          return (
            <Stat
              key={measure}
              label={t(`measure.${measure}`)}
              value={
                share === null
                  ? format.number(count)
                  : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
              }
              of={shareInWords(t, { count, of, share }, coverage.headcount, day)}
            />
          )
        })}
      </div>
      <Section
        title={t('cell.people')}
        note={cell.inAll > 0 ? t('cell.peopleNote') : undefined}
        action={
          onCommittee(rolesIn(viewer, driveId)) &&
          people !== READ_ENOUGH &&
          people.length > 1 && (
            <WithMessages of={['unit']}>
              <div className="no-print">
                <JudgeUnitSheet
                  {...{ driveId, today }}
                  people={people.map((person) => ({
                    workerId: person.workerId,
                    called: toldApart(person, people),
                  }))}
                  trigger={unit('bulk.open')}
                  judge={judgeUnitAction}
                  withdraw={withdrawUnitAction}
                />
              </div>
            </WithMessages>
          )
        }
      >
        {people === READ_ENOUGH && <ReadEnough />}
        {people !== READ_ENOUGH && people.length === 0 && (
          <EmptyState title={t('why.nobody_known')}>{t('cell.empty')}</EmptyState>
        )}
        {people !== READ_ENOUGH && people.length > 0 && (
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {people.map((person) => (
              <PersonTile
                key={person.workerId}
                person={person}
                today={today}
                withRating={cell.withRatings}
                href={isInsider ? `/d/${driveId}/people/${person.workerId}` : undefined}
              />
            ))}
          </ul>
        )}
        <PageSteps
          first={first}
          size={PEOPLE_A_PAGE}
          inAll={cell.inAll}
          hrefFrom={(from) => `/d/${driveId}/map/${cellId}?from=${from}`}
        />
      </Section>
    </Page>
  )
}
