import { getFormatter, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clock'
import type { Stall } from '@/lib/coaching/stall'
import type { Suggestion } from '@/lib/coaching/suggested-step'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { TalkedTrend } from './talked-trend'

/** What the board shows of one drive. */
export type BoardCardDrive = {
  driveId: string
  code: string
  part: string
  model: string | null
  stage: string | null
  counts: {
    headcount: number | null
    named: number
    talked: number
    verified: number
    committee: number
    onDate: CalendarDate
  }
  trend: readonly { onDate: CalendarDate; talked: number }[]
  stall: Stall
  lastSessionAt: Date | null
  nextSessionAt: Date | null
  unread: number
  openSteps: number
  suggestion: Suggestion
}

const TONES = { moving: 'plain', slow: 'warn', stalled: 'danger' } as const
const SHOWN = ['named', 'talked', 'verified', 'committee'] as const

type Props = { drive: BoardCardDrive; stage: string | null; timeZone: string }

/** One group: stage, counts, trend, whether it stands still, sessions, what waits, and one next step with its reason. */
export async function MyDriveCard({ drive, stage, timeZone }: Props) {
  const modelName = await modelNamer()
  const t = await getTranslations()
  const format = await getFormatter()
  const { code, driveId, counts, stall, suggestion, unread, openSteps, part } = drive
  const day = (at: Date) =>
    format.dateTime(at, { ...{ weekday: 'short', day: 'numeric', month: 'short' }, timeZone })
  const count = (value: number) =>
    counts.headcount === null
      ? t('review.board.ofUnknown', { count: value })
      : t('review.board.of', { count: value, headcount: counts.headcount })
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold text-lg">{code}</h3>
        {part !== 'lead' && <Chip>{t(`review.board.part.${part}`)}</Chip>}
        {unread > 0 && <Chip tone="info">{t('review.board.unread', { count: unread })}</Chip>}
        {openSteps > 0 && <Chip>{t('review.board.openSteps', { count: openSteps })}</Chip>}
      </div>
      <p className="text-ink-muted text-sm">
        {stage ?? t('review.board.noStage')}
        {drive.model && ` · ${modelName(drive.model)}`}
      </p>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2">
        {SHOWN.map((measure) => (
          <div key={measure}>
            <dd className="tabular font-semibold">{count(counts[measure])}</dd>
            <dt className="text-ink-muted text-sm">{t(`review.board.${measure}`)}</dt>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <TalkedTrend points={drive.trend} headcount={counts.headcount} />
        <span className="text-ink-muted text-sm">
          {t('review.board.onDate', { date: dayInWords(format, counts.onDate) })}
        </span>
      </div>
      <div className="grid gap-1 text-sm">
        <p>
          {stall.level === 'moving' ? (
            t('review.board.moving', { days: stall.days })
          ) : (
            <Chip tone={TONES[stall.level]}>{t(`review.board.${stall.level}`, { days: stall.days })}</Chip>
          )}
        </p>
        <p className="text-ink-muted">
          {[
            drive.lastSessionAt && t('review.board.lastSession', { date: day(drive.lastSessionAt) }),
            drive.nextSessionAt
              ? t('review.board.nextSession', { date: day(drive.nextSessionAt) })
              : t('review.board.noSession'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="rounded-input bg-accent-soft px-4 py-3">
        <p className="text-ink-muted text-sm">{t('review.board.nextStep')}</p>
        <p className="font-semibold">{t(`review.step.${suggestion.step}`)}</p>
        <p className="text-sm">{t(suggestion.reason.key, suggestion.reason.params)}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/coaching/d/${driveId}/review`} kind="primary">
          {t('review.board.review')}
          <span className="sr-only"> {code}</span>
        </LinkButton>
        <LinkButton href={`/coaching/d/${driveId}`}>
          {t('review.board.open')}
          <span className="sr-only"> {code}</span>
        </LinkButton>
      </div>
    </Card>
  )
}
