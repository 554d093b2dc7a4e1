import { getFormatter, getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { ActionReport } from '@/lib/actions/action-report'
import { percentInWords } from './percent-in-words'

/** The last actions one after the other: of everybody, and of each area that fell twice. */
export async function ReportTrend({ report }: { report: ActionReport }) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  const { trends, names } = report
  const shown = trends.filter(({ cellId, fallsTwice }) => cellId === null || fallsTwice)
  if (shown.length === 0) return null
  return (
    <Section title={t('trend')}>
      <ul className="grid gap-1">
        {shown.map(({ cellId, points, fallsTwice }) => (
          <li key={cellId ?? 'whole'} className="flex flex-wrap items-center gap-2">
            {t('trendLine', {
              place: cellId === null ? t('whole') : (names.get(cellId) ?? ''),
              shares: points.map(({ share }) => percentInWords(format, share)).join(' → '),
            })}
            {fallsTwice && <Chip tone="warn">{t('falling')}</Chip>}
          </li>
        ))}
      </ul>
      {shown.some(({ fallsTwice }) => fallsTwice) && <Banner tone="warn">{t('fallingText')}</Banner>}
    </Section>
  )
}
