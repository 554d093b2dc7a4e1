import { Milestone } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'

type Track = {
  id: string
  name: string
  /** Where the group stands, and what comes next; `null`: nobody has moved yet, or it is the last stage. */
  at: string | null
  next: string | null
  /** How many lines of advice are against going on. */
  against: number
  isMapped: boolean
}

/** Where the group stands on each ladder, with what comes next and whether the numbers advise it. */
export async function StrategyStand({ driveId, tracks }: { driveId: string; tracks: readonly Track[] }) {
  const t = await getTranslations('strategy.stand')
  return (
    <List label={t('title')}>
      {tracks.map(({ id, name, at, next, against, isMapped }) => (
        <ListRow
          key={id}
          href={`/d/${driveId}/strategy/stage/${id}`}
          mark={<Milestone />}
          title={at ?? t('notBegun')}
          chips={isMapped && <Chip>{t('mapped')}</Chip>}
          context={
            <>
              {tracks.length > 1 && <span className="block">{name}</span>}
              {next && <span className="block">{t('next', { stage: next })}</span>}
              {next && <span className="block">{t('advice', { count: against })}</span>}
            </>
          }
        />
      ))}
    </List>
  )
}
