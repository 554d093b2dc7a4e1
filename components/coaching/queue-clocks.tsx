import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { hoursSince, type QueueClock, TARGET_HOURS } from '@/lib/coaching/queue-clock'

type Props = {
  clocks: {
    calls: { waiting: number; late: number }
    late: readonly {
      clock: Extract<QueueClock, 'first_session' | 'first_talk'>
      driveId: string
      code: string
      since: Date
    }[]
    inTime: number
  }
  now: Date
}

/** The longest late; how many more there are is said below them. */
const LATE_SHOWN = 20

/** Who waits for something other than a coach: callers as a count, groups past their target by code and age. */
export async function QueueClocks({ clocks, now }: Props) {
  const t = await getTranslations('coaching.queue')
  const { calls, late, inTime } = clocks
  return (
    <>
      {calls.waiting > 0 && (
        <Banner tone={calls.late > 0 ? 'warn' : 'info'}>
          {t('callers', { waiting: calls.waiting, late: calls.late })}
        </Banner>
      )}
      {late.length > 0 && (
        <Section title={t('clocks')} note={t('clocksNote')}>
          <List label={t('clocks')}>
            {late.slice(0, LATE_SHOWN).map(({ clock, driveId, code, since }) => (
              <ListRow
                key={`${clock} ${driveId}`}
                href={`/network/queue/${driveId}`}
                title={code}
                context={`${t(`clock.${clock}`)} · ${t('clockSince', {
                  days: Math.floor(hoursSince(since, now) / 24),
                  target: t('clockTarget', { days: TARGET_HOURS[clock] / 24 }),
                })}`}
              />
            ))}
          </List>
          {late.length > LATE_SHOWN && (
            <p className="text-ink-muted text-sm">{t('lateMore', { count: late.length - LATE_SHOWN })}</p>
          )}
          {inTime > 0 && <p className="text-ink-muted text-sm">{t('inTime', { count: inTime })}</p>}
        </Section>
      )}
    </>
  )
}
