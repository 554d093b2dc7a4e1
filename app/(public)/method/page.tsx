import { getFormatter, getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { StackedTable } from '@/components/ui/stacked-table'
import { MATCH_POINTS, SHARED_HOURS_COUNTED } from '@/lib/coaching/match-points'
import { ModelThresholds } from './model-thresholds'
import { NextTalkPoints } from './next-talk-points'
import { publishedRows } from './published-rows'

const MATCH_REASONS = Object.keys(MATCH_POINTS) as (keyof typeof MATCH_POINTS)[]

/** Each group that a coach carries already counts against them. */
const pointsOf = (reason: keyof typeof MATCH_POINTS): number =>
  reason === 'carriedDrive' ? -MATCH_POINTS[reason] : MATCH_POINTS[reason]

const RULES = ['denominator', 'unknown', 'shown', 'differ'] as const

/** The rules and constants behind every number, printed from the file that the code itself reads. */
export default async function MethodPage() {
  const t = await getTranslations('method')
  const format = await getFormatter()
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <Section title={t('rules.title')}>
        <ol className="grid gap-3">
          {RULES.map((rule, at) => (
            <li key={rule} className="flex gap-4 rounded-card border border-line bg-surface p-4">
              <span
                aria-hidden
                className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent"
              >
                {at + 1}
              </span>
              <p>{t(`rules.${rule}`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('numbers.title')} note={t('numbers.note')}>
        <StackedTable
          caption={t('numbers.title')}
          rows={publishedRows(t)}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'rule',
              header: t('numbers.rule'),
              rowHeader: true,
              cell: ({ key }) => t(`rows.${key}.rule`),
            },
            { key: 'value', header: t('numbers.value'), cell: ({ value }) => value },
            { key: 'source', header: t('numbers.source'), cell: ({ key }) => t(`rows.${key}.source`) },
          ]}
        />
      </Section>
      <Section title={t('matching.title')}>
        <p className="max-w-words">{t('matching.text')}</p>
        <StackedTable
          caption={t('matching.points')}
          rows={MATCH_REASONS}
          rowKey={(reason) => reason}
          columns={[
            {
              key: 'reason',
              header: t('matching.reason'),
              rowHeader: true,
              cell: (reason) => t(`matching.reasons.${reason}`, { hours: SHARED_HOURS_COUNTED }),
            },
            {
              key: 'points',
              header: t('matching.points'),
              cell: (reason) => format.number(pointsOf(reason), { signDisplay: 'exceptZero' }),
            },
          ]}
        />
      </Section>
      <NextTalkPoints />
      <Section title={t('law.title')}>
        <p className="max-w-words">{t('law.text')}</p>
        <div>
          <LinkButton href="/law">{t('law.see')}</LinkButton>
        </div>
      </Section>
      <ModelThresholds />
      <Section title={t('hidden.title')}>
        <p className="max-w-words">{t('hidden.text')}</p>
      </Section>
    </Page>
  )
}
