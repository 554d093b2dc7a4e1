import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import { StackedTable } from '@/components/ui/stacked-table'
import type { ActionReport } from '@/lib/actions/action-report'
import { percentInWords } from './percent-in-words'
import { predictionInWords } from './prediction-in-words'

/** Every area: who took part, whether its goal was reached, and whether we had seen it coming. The weakest first. */
export async function ReportCells({ report }: { report: ActionReport }) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  const { results, names, people } = report
  const expected = new Map(people?.byCell.map(({ cellId, prediction }) => [cellId, prediction]))
  return (
    <Section title={t('byArea')}>
      <StackedTable
        caption={t('byArea')}
        rows={results.cells}
        rowKey={({ cellId }) => cellId}
        columns={[
          { key: 'area', header: t('area'), rowHeader: true, cell: ({ cellId }) => names.get(cellId) },
          {
            key: 'tookPart',
            header: t('tookPart'),
            cell: ({ share, tookPart, eligible }) =>
              `${percentInWords(format, share)} · ${t('moved', { tookPart, followers: eligible })}`,
          },
          {
            key: 'goal',
            header: t('goal'),
            cell: ({ goal }) =>
              goal ? <Chip tone={goal === 'met' ? 'accent' : 'warn'}>{t(goal)}</Chip> : t('noGoal'),
          },
          ...(people
            ? [
                {
                  key: 'expected',
                  header: t('expected'),
                  cell: ({ cellId }: { cellId: string }) =>
                    predictionInWords(t, format, expected.get(cellId) ?? null),
                },
              ]
            : []),
        ]}
      />
      {!people && <p className="text-ink-muted text-sm">{t('onlyCounts')}</p>}
    </Section>
  )
}
