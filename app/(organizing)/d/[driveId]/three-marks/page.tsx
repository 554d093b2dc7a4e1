import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import type { CalendarDate } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getMarkFacts } from '@/lib/drives/queries/mark-facts'
import { threeMarks } from '@/lib/drives/three-marks'

/** Who decides, who began, who trains: what the group has written down about it. */
export default async function ThreeMarksPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const facts = isDriveId(driveId) ? await getMarkFacts(viewer, driveId) : null
  if (!facts) notFound()
  const marks = threeMarks(facts)
  const t = await getTranslations('marks')
  const format = await getFormatter()
  const day = (date: CalendarDate | null, never: string) =>
    date ? format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }) : never
  const lines = {
    decide: t('decide.facts', { ballots: facts.ballots, moves: facts.movesWithoutDecision }),
    begin: t('begin.facts', {
      work: day(facts.firstWorkOn, t('begin.noWork')),
      union: day(facts.firstUnionOn, t('begin.noUnion')),
    }),
    train: t('train.facts', { steps: facts.stepsWitnessed, sessions: facts.coachedSessions }),
  }
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
      />
      {(['decide', 'begin', 'train'] as const).map((mark) => (
        <Card key={mark} className="grid gap-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="font-semibold">{t(`${mark}.title`)}</h2>
            <Chip tone={marks[mark] === 'yes' ? 'accent' : 'info'}>{t(`state.${marks[mark]}`)}</Chip>
          </div>
          <p>{t(`${mark}.question`)}</p>
          <p className="text-ink-muted text-sm">{lines[mark]}</p>
        </Card>
      ))}
      <p>{t(marks.qualifies ? 'all' : 'some')}</p>
      <p className="text-ink-muted text-sm">{t('source')}</p>
    </Page>
  )
}
