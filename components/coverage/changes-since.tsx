import { getFormatter, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { addDays } from '@/lib/clock'
import type { OverTime } from '@/lib/coverage/over-time'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { driveId: string; over: OverTime; nameOf: (cellId: string) => string }

/** What is different since the last meeting or another day: the whole in counts, then the areas where something turned. */
export async function ChangesSince({ driveId, over, nameOf }: Props) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const { measures, headcount, cells } = over.changed
  const moved = measures.filter(({ before, after }) => before !== after)
  const date = dayInWords(format, over.since, over.today)
  return (
    <Section
      title={t('changed.title', { date })}
      note={over.lastMeetingOn === over.since && t('changed.metThen')}
    >
      <form action={`/d/${driveId}/map/over-time`} className="no-print flex flex-wrap items-end gap-3">
        <label className="grid gap-1 text-sm">
          {t('changed.since')}
          <input
            type="date"
            name="since"
            required
            max={addDays(over.today, -1)}
            defaultValue={over.since}
            className="min-h-target rounded-input border border-edge bg-surface px-3"
          />
        </label>
        <Button type="submit">{t('changed.show')}</Button>
        {over.lastMeetingOn && over.lastMeetingOn !== over.since && (
          <LinkButton kind="plain" href={`/d/${driveId}/map/over-time`}>
            {t('changed.sinceMeeting')}
          </LinkButton>
        )}
      </form>
      {moved.length === 0 && cells.length === 0 && headcount === null ? (
        <p className="text-ink-muted">{t('changed.nothing', { date })}</p>
      ) : (
        <List label={t('changed.title', { date })}>
          {headcount && (
            <ListRow
              title={t('changed.headcount')}
              trailing={t('changed.fromTo', {
                before: headcount.before ?? t('trend.unknown'),
                after: headcount.after ?? t('trend.unknown'),
              })}
            />
          )}
          {moved.map(({ measure, before, after }) => (
            <ListRow
              key={measure}
              title={t(`measure.${measure}`)}
              trailing={t('changed.fromTo', {
                before: format.number(before),
                after: format.number(after),
              })}
            />
          ))}
          {cells.map(({ cellId, changes }) => (
            <ListRow
              key={cellId}
              title={nameOf(cellId)}
              context={changes.map((change) => t(`changed.turn.${change}`, { days: QUIET_DAYS })).join(' · ')}
              href={`/d/${driveId}/map/${cellId}`}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
