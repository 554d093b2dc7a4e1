import { getFormatter, getTranslations } from 'next-intl/server'
import { CalendarFeedCard } from '@/components/reaching/calendar-feed-card'
import { Section } from '@/components/ui/section'
import type { Viewer } from '@/lib/access/viewer'
import { getOwnFeed } from '@/lib/reaching/queries/own-feed'
import { endFeedAction, makeFeedAction } from './actions'

/** The address at which a calendar app reads one's own dates, and who sees them then. */
export async function FeedSection({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('reaching.feed')
  const format = await getFormatter()
  const feed = await getOwnFeed(viewer)
  const day = (date: Date, timeZone: string) => format.dateTime(date, { dateStyle: 'long', timeZone })
  return (
    <Section title={t('title')} note={t('note')}>
      <p className="text-ink-muted text-sm">{t('warning')}</p>
      <p>
        {feed ? t('since', { day: day(feed.madeAt, viewer.timeZone) }) : t('none')}{' '}
        {feed &&
          (feed.lastReadOn ? t('readOn', { day: day(new Date(feed.lastReadOn), 'UTC') }) : t('unread'))}
      </p>
      <CalendarFeedCard feedId={feed?.feedId ?? null} make={makeFeedAction} end={endFeedAction} />
    </Section>
  )
}
