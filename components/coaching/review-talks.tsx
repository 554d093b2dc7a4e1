import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import { FEWEST_TALKS } from '@/lib/coaching/published-constants'
import type { Review } from '@/lib/coaching/review'

/** How far talks get, step by step, and where most of them end. */
export async function ReviewTalks({ talks }: { talks: Review['talks'] }) {
  const t = await getTranslations()
  const format = await getFormatter()
  const nameOf = (step: string) => {
    const key = `conversations.school.${step}`
    return talks.words.get(step) ?? (t.has(key) ? t(key) : t('review.talks.number', { number: Number(step) }))
  }
  if (talks.told < FEWEST_TALKS) return <p className="text-ink-muted">{t('review.talks.few')}</p>
  return (
    <>
      {talks.stopsAt !== null && <p>{t('review.talks.stopsAt', { step: nameOf(talks.stopsAt) })}</p>}
      <DataTable
        caption={t('review.talks.title')}
        rows={talks.steps}
        rowKey={({ step }) => step}
        columns={[
          { key: 'step', header: t('review.talks.step'), cell: ({ step }) => nameOf(step), rowHeader: true },
          {
            key: 'got',
            header: t('review.talks.got'),
            cell: ({ gotSoFar }) => format.number(gotSoFar),
            numeric: true,
          },
          {
            key: 'stopped',
            header: t('review.talks.stopped'),
            cell: ({ stoppedHere }) => format.number(stoppedHere),
            numeric: true,
          },
        ]}
      />
    </>
  )
}
