import { MessageCircle } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { NextTalks } from '@/components/leaders/next-talks'
import { TieGaps } from '@/components/leaders/tie-gaps'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { seesAll } from '@/lib/access/sees-all'
import { getNextTalks } from '@/lib/conversations/queries/next-conversations'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { assignTurfAction, takeOnAction } from './actions'

/** So many of their own a worker leader sees at once. */
const OWN_SHOWN = 12

/** Whom to talk with next and who should do it: for the committee by area and shift, for a worker leader their own. */
export default async function NextTalksPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const isCommittee = seesAll(viewer, driveId)
  const next = isDriveId(driveId)
    ? await getNextTalks(
        viewer,
        driveId,
        isCommittee ? { whose: 'everybody' } : { whose: 'mine', most: OWN_SHOWN },
      )
    : null
  if (!next) notFound()
  const t = await getTranslations('leaders.next')
  const header = (
    <PageHeader
      title={t('title')}
      context={isCommittee ? t('contextAll') : t('context')}
      back={{ href: `/d/${driveId}`, label: t('back') }}
    />
  )
  if (next === READ_ENOUGH)
    return (
      <Page width="words">
        {header}
        <ReadEnough />
      </Page>
    )
  const actions = { takeOn: takeOnAction, assign: isCommittee ? assignTurfAction : null }
  const nameOf = new Map(next.areas.map(({ cellId, name }) => [cellId, name]))
  const places = [...new Set(next.talks.map(({ cellId }) => cellId))]
  const unknown = next.areas.filter(({ people, name }) => people === 0 && name !== '')
  return (
    <Page>
      {header}
      {next.talks.length === 0 && (
        <EmptyState title={t('empty.title')} icon={<MessageCircle aria-hidden />}>
          {t(viewer.level === 'list' ? 'empty.ofOwn' : 'empty.text')}
        </EmptyState>
      )}
      {places.map((cellId) => {
        const talks = next.talks.filter((talk) => talk.cellId === cellId)
        const title = cellId === null ? t('nowhere') : nameOf.get(cellId) || t('whole')
        return (
          <Section key={cellId} title={title}>
            <NextTalks
              {...{ driveId, talks, actions }}
              today={next.today}
              label={title}
              colleagues={next.colleagues}
            />
          </Section>
        )
      })}
      {isCommittee && unknown.length > 0 && (
        <Section title={t('unknown')} note={t('unknownNote')}>
          <ul className="list-disc pl-5">
            {unknown.map(({ cellId, name }) => (
              <li key={cellId}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {next.gaps && <TieGaps driveId={driveId} gaps={next.gaps} />}
    </Page>
  )
}
