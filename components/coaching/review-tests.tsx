import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { TestLine } from '@/lib/coaching/review'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { driveId: string; today: CalendarDate; tests: readonly TestLine[] }

/** The last tests by kind and day: how many of the frozen list took part. */
export async function ReviewTests({ driveId, today, tests }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  if (tests.length === 0) return <p className="text-ink-muted">{t('review.tests.none')}</p>
  return (
    <List label={t('review.tests.title')}>
      {tests.map(({ testId, kind, happensOn, tookPart, eligible, isOpen }) => (
        <ListRow
          key={testId}
          href={`/d/${driveId}/actions/${testId}`}
          title={t(`actions.kind.${kind}`)}
          chips={isOpen && <Chip tone="info">{t('review.tests.open')}</Chip>}
          context={`${dayInWords(format, happensOn, today)} · ${t('review.tests.took', { tookPart, eligible })}`}
        />
      ))}
    </List>
  )
}
