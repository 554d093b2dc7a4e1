import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { AreaAge } from '@/lib/coaching/review'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { driveId: string; today: CalendarDate; areas: readonly AreaAge[] }

/** Areas where what is known is old, or where nothing is known: those first. */
export async function ReviewAreas({ driveId, today, areas }: Props) {
  const t = await getTranslations('review.areas')
  const format = await getFormatter()
  if (areas.length === 0) return <p className="text-ink-muted">{t('none')}</p>
  return (
    <List label={t('title')}>
      {areas.map(({ cellId, name, blind, stale, assessed, lastTouchOn }) => (
        <ListRow
          key={cellId}
          href={`/d/${driveId}/map/${cellId}`}
          title={name}
          chips={blind && <Chip tone="warn">{t('blind')}</Chip>}
          context={[
            stale > 0 && t('stale', { stale, assessed }),
            lastTouchOn && t('touched', { date: dayInWords(format, lastTouchOn, today) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </List>
  )
}
