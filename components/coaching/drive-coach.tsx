import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { KnownCoach } from './known-coach'

type Props = {
  driveId: string
  coaching: {
    coachingId: string
    fromAt: Date
    coach: (Parameters<typeof KnownCoach>[0]['coach'] & { name: string }) | null
  }
  timeZone: string
  /** `null` for those who cannot end it. */
  end: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** Who accompanies this drive, since when, what they see, and the committee's way to end it. */
export async function DriveCoach({ driveId, coaching, timeZone, end }: Props) {
  const t = await getTranslations('coaching.group')
  const format = await getFormatter()
  const { coach, coachingId, fromAt } = coaching
  return (
    <Card className="grid gap-4">
      {coach && (
        <>
          <p className="font-semibold">
            {t('since', {
              name: coach.name,
              date: format.dateTime(fromAt, { dateStyle: 'medium', timeZone }),
            })}
          </p>
          <p className="text-ink-muted">{t('sees', { name: coach.name })}</p>
          <KnownCoach coach={coach} />
        </>
      )}
      {end && (
        <div className="grid gap-2">
          <p className="text-sm text-ink-muted">{t('endText')}</p>
          <CommandButton
            action={end}
            input={{ driveId, coachingId }}
            label={t('end')}
            kind="danger"
            done={coach ? t('ended', { name: coach.name }) : t('endedPlain')}
          />
        </div>
      )}
    </Card>
  )
}
