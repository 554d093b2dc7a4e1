import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { NextReason, RankedCell } from '@/lib/coverage/rank-cells'

type Props = { driveId: string; cells: readonly RankedCell[]; nameOf: (cellId: string) => string }

const MOST = 5

/** Which areas need somebody next and why, at most two reasons each. */
export async function WhereNext({ driveId, cells, nameOf }: Props) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const why = (cell: RankedCell, reason: NextReason) =>
    t(`why.${reason}`, { days: QUIET_DAYS, count: cell.uncharted ?? 0 })
  return (
    <Section title={t('next.title')} note={cells.length > 0 ? t('next.note') : undefined}>
      {cells.length === 0 ? (
        <p className="text-ink-muted">{t('next.empty')}</p>
      ) : (
        <List label={t('next.title')}>
          {cells.slice(0, MOST).map((cell, index) => (
            <ListRow
              key={cell.cellId}
              mark={format.number(index + 1)}
              title={nameOf(cell.cellId)}
              context={[
                ...(cell.gap > 0 ? [t('next.gap', { count: cell.gap })] : []),
                ...cell.reasons.slice(0, 2).map((reason) => why(cell, reason)),
              ].join(' · ')}
              href={`/d/${driveId}/map/${cell.cellId}`}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
