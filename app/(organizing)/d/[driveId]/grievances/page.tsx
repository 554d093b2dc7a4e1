import { Scale } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { FileGrievance } from '@/components/bodies/file-grievance'
import { GrievanceRows } from '@/components/bodies/grievance-rows'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { getAreaChoices } from '@/lib/bodies/queries/areas'
import { isDriveId } from '@/lib/drives/drive-id'
import { getGrievances } from '@/lib/law/queries/grievances'
import { getReckoningTerms } from '@/lib/law/queries/reckoning-terms'
import { findWhoElseAction } from '../one-on-ones/actions'
import { fileGrievanceAction } from './actions'

/** Grievances that the viewer may know of: what is due next, what was closed, and for the committee what they come to. */
export default async function GrievancesPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const found = isDriveId(driveId) ? await getGrievances(viewer, driveId) : null
  if (!found) notFound()
  const t = await getTranslations('grievances')
  const format = await getFormatter()
  const areas = await getAreaChoices(viewer, driveId, (await getTranslations('bodies'))('everybody'))
  const terms = await getReckoningTerms(viewer, driveId)
  const { today, isWhole, tally, list } = found
  const open = list.filter(({ closedOn }) => closedOn === null)
  const closed = list.filter(({ closedOn }) => closedOn !== null)
  const percent = (share: number | null) =>
    share === null
      ? t('numbers.nothing')
      : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={
          isWhole
            ? { href: `/d/${driveId}/strategy`, label: t('back') }
            : { href: `/d/${driveId}`, label: t('home') }
        }
        action={
          <WithMessages of={['grievances', 'conversations.log.people']}>
            <FileGrievance
              {...{ driveId, today, areas, terms }}
              find={findWhoElseAction.bind(null, driveId)}
              action={fileGrievanceAction}
            />
          </WithMessages>
        }
      />
      {list.length === 0 && (
        <EmptyState title={t('none.title')} icon={<Scale aria-hidden />}>
          {t('none.text')}
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section title={t('openTitle')}>
          <GrievanceRows {...{ driveId, today }} label={t('openTitle')} grievances={open} />
        </Section>
      )}
      {isWhole && list.length > 0 && (
        <div className="grid grid-cols-2 gap-4">
          <Stat
            label={t('numbers.inTime')}
            value={percent(tally.onTimeShare)}
            of={t('numbers.inTimeOf', { done: tally.stepsInTime, due: tally.stepsDue })}
          />
          <Stat
            label={t('numbers.won')}
            value={percent(tally.winShare)}
            of={t('numbers.wonOf', { won: tally.wonOrSettled, decided: tally.decided })}
          />
          <Stat
            label={t('numbers.days')}
            value={
              tally.daysPerStep === null
                ? t('numbers.nothing')
                : format.number(tally.daysPerStep, { maximumFractionDigits: 1 })
            }
            of={t('numbers.daysOf')}
          />
          <Stat
            label={t('numbers.group')}
            value={format.number(tally.group)}
            of={t('numbers.groupOf', { count: list.length })}
          />
        </div>
      )}
      {closed.length > 0 && (
        <Section title={t('closedTitle')}>
          <GrievanceRows {...{ driveId, today }} label={t('closedTitle')} grievances={closed} />
        </Section>
      )}
    </Page>
  )
}
