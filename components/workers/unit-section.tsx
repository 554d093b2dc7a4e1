import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import type { UnitJudgement, UnitReason } from '@/lib/workers/unit'
import { JudgeUnitSheet } from './judge-unit-sheet'

type Judgement = {
  judgementId: string
  judgement: UnitJudgement
  reason: UnitReason
  onDate: CalendarDate
}
type Props = {
  driveId: string
  worker: { workerId: string; called: string }
  today: CalendarDate
  /** Those that stand, the newest first, later days too. */
  judgements: readonly Judgement[]
  judge: (command: SentCommand) => Promise<Result<{ judgementIds: readonly string[] }>>
  withdraw: (command: SentCommand) => Promise<Result<unknown>>
  /** Where there is more to do about it; not on that page itself. */
  more?: string
}

/** What the committee judged about one person and the unit, and how to change it. */
export async function UnitSection({ driveId, worker, today, judgements, judge, withdraw, more }: Props) {
  const t = await getTranslations('unit')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const now = judgements.find(({ onDate }) => onDate <= today)
  const later = judgements.filter(({ onDate }) => onDate > today)
  return (
    <Section
      title={t('section.title')}
      action={
        <WithMessages of={['unit']}>
          <JudgeUnitSheet
            {...{ driveId, today, judge, withdraw }}
            people={[worker]}
            trigger={t('section.change')}
            judgement={now?.judgement}
            reason={now?.reason}
          />
        </WithMessages>
      }
    >
      <p>
        {t(`section.now.${now?.judgement ?? 'in'}`, {
          name: worker.called,
          date: now ? day(now.onDate) : '',
          reason: now ? t(`reason.${now.reason}`) : '',
        })}
      </p>
      {later.map(({ judgementId, judgement, onDate }) => (
        <p key={judgementId} className="text-ink-muted text-sm">
          {t('section.later', { date: day(onDate), judgement: t(`judgement.${judgement}`) })}
        </p>
      ))}
      {more && now?.judgement === 'out' && (
        <p>
          <Link
            href={more}
            className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
          >
            {t('section.more')}
          </Link>
        </p>
      )}
    </Section>
  )
}
