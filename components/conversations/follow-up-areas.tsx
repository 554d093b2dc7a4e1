import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { OverdueArea } from '@/lib/conversations/follow-through'

/** Where promises are past their day, area by area as on the map: to see who needs a hand, not who is behind. */
export async function FollowUpAreas({ driveId, areas }: { driveId: string; areas: readonly OverdueArea[] }) {
  const t = await getTranslations('follow.areas')
  return (
    <List label={t('title')}>
      {areas.map(({ cellId, name, steps, oldestDays }) => (
        <ListRow
          key={cellId}
          href={`/d/${driveId}/map/${cellId}`}
          title={name}
          context={`${t('steps', { count: steps })} · ${t('oldest', { days: oldestDays })}`}
        />
      ))}
    </List>
  )
}
