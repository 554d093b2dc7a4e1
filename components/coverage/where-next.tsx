import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { AREAS_A_WEEK, BIG_SHOP_CELLS, QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { NextReason, RankedCell } from '@/lib/coverage/rank-cells'

type Props = {
  driveId: string
  cells: readonly RankedCell[]
  /** How many areas the shop has: a big one is told three for the week, not all that is missing. */
  inAll: number
  nameOf: (cellId: string) => string
}

const MOST = 5

/** Which areas need somebody next and why, at most two reasons each. */
export async function WhereNext({ driveId, cells, inAll, nameOf }: Props) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const isBig = inAll > BIG_SHOP_CELLS
  const title = isBig ? t('next.week', { count: AREAS_A_WEEK }) : t('next.title')
  const why = (cell: RankedCell, reason: NextReason) =>
    t(`why.${reason}`, { days: QUIET_DAYS, count: cell.uncharted ?? 0 })
  return (
    <Section title={title} note={cells.length > 0 ? t(isBig ? 'next.weekNote' : 'next.note') : undefined}>
      {cells.length === 0 ? (
        <p className="text-ink-muted">{t('next.empty')}</p>
      ) : (
        <List label={title}>
          {cells.slice(0, isBig ? AREAS_A_WEEK : MOST).map((cell, index) => (
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
