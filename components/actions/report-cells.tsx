import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { StackedTable } from '@/components/ui/stacked-table'
import type { ActionReport } from '@/lib/actions/action-report'
import {
  type ResultRow,
  type ResultSide,
  resultRows,
  resultSides,
  sideCode,
} from '@/lib/actions/result-sides'
import { percentInWords } from './percent-in-words'
import { predictionInWords } from './prediction-in-words'

type Props = { driveId: string; report: ActionReport; side: ResultSide }

/**
 * Every area, or every shift, department or job across areas: who took part, whether goals were reached, and whether we had seen it
 * coming. The weakest first.
 */
export async function ReportCells({ driveId, report, side }: Props) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  const { results, names, labels, people, action } = report
  const sources = { cells: results.cells, places: labels.places, byCell: people?.byCell ?? null }
  const sides = resultSides(sources)
  const shown = sides.includes(side) ? side : 'cell'
  const goalOf = ({ goal, areas, behind }: ResultRow) => {
    if (shown !== 'cell' && action.cellGoalPercent !== null)
      return behind > 0 ? (
        <Chip tone="warn">{t('areasBehind', { behind, areas })}</Chip>
      ) : (
        t('areasMet', { areas })
      )
    return goal ? <Chip tone={goal === 'met' ? 'accent' : 'warn'}>{t(goal)}</Chip> : t('noGoal')
  }
  return (
    <Section title={t(`by.${shown}`)}>
      {sides.length > 1 && (
        <nav aria-label={t('by.label')} className="flex flex-wrap gap-2">
          {sides.map((each) => (
            <LinkButton
              key={each}
              round
              replace
              stay
              href={`/d/${driveId}/actions/${action.testId}${each === 'cell' ? '' : `?by=${sideCode(each)}`}`}
              aria-current={each === shown ? 'true' : undefined}
              className="text-sm aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent"
            >
              {t(`by.${each}`)}
            </LinkButton>
          ))}
        </nav>
      )}
      <StackedTable
        caption={t(`by.${shown}`)}
        rows={resultRows(sources, shown)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'area',
            header: t(`side.${shown}`),
            rowHeader: true,
            cell: ({ key }) => names.get(key) ?? labels.names.get(key) ?? t('side.none'),
          },
          {
            key: 'tookPart',
            header: t('tookPart'),
            cell: ({ share, tookPart, eligible }) =>
              `${percentInWords(format, share)} · ${t('moved', { tookPart, followers: eligible })}`,
          },
          { key: 'goal', header: t('goal'), cell: goalOf },
          ...(people
            ? [
                {
                  key: 'expected',
                  header: t('expected'),
                  cell: ({ prediction }: ResultRow) => predictionInWords(t, format, prediction),
                },
              ]
            : []),
        ]}
      />
      {!people && <p className="text-ink-muted text-sm">{t('onlyCounts')}</p>}
      {shown !== 'cell' && <p className="text-ink-muted text-sm">{t('by.asToday')}</p>}
    </Section>
  )
}
