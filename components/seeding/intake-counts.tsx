import { getFormatter, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Stat } from '@/components/ui/stat'
import { hoursWaited } from '@/lib/seeding/call-clock'
import { FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'

type Props = { waiting: number; inHand: number; late: number; oldestAt: Date | null; now: Date }

/** How many wait and for how long: all that coordination learns of first calls. */
export async function IntakeCounts({ waiting, inHand, late, oldestAt, now }: Props) {
  const t = await getTranslations('intake.board.counts')
  const format = await getFormatter()
  const of = t('of', { count: waiting + inHand })
  if (waiting + inHand === 0) return <EmptyState title={t('none')}>{t('context')}</EmptyState>
  return (
    <div className="grid gap-6">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Stat label={t('waiting')} value={format.number(waiting)} of={of} />
        <Stat label={t('inHand')} value={format.number(inHand)} of={of} />
        <Stat label={t('late', { hours: FIRST_CALL_HOURS })} value={format.number(late)} of={of} />
      </div>
      {oldestAt && <p>{t('oldest', { hours: hoursWaited(oldestAt, now) })}</p>}
    </div>
  )
}
