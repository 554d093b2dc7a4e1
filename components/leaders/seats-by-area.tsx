import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'

type Seat = { workerId: string; called: string }
type Props = {
  driveId: string
  areas: readonly { cellId: string; name: string; seats: readonly Seat[]; needed: number | null }[]
  elsewhere: readonly Seat[]
}

/** Who sits on the committee, area by area; an area with nobody says so in words. */
export async function SeatsByArea({ driveId, areas, elsewhere }: Props) {
  const t = await getTranslations('leaders.seats')
  const people = (seats: readonly Seat[]) => (
    <span className="flex flex-wrap gap-x-3">
      {seats.map(({ workerId, called }) => (
        <Link
          key={workerId}
          href={`/d/${driveId}/people/${workerId}`}
          prefetch={false}
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {called}
        </Link>
      ))}
    </span>
  )
  return (
    <List label={t('title')}>
      {areas.map(({ cellId, name, seats, needed }) => (
        <ListRow
          key={cellId}
          title={name || t('whole')}
          context={seats.length > 0 ? people(seats) : t('nobody')}
          chips={
            needed !== null && (
              <Chip tone={seats.length >= needed ? 'accent' : 'warn'}>
                {t('of', { have: seats.length, need: needed })}
              </Chip>
            )
          }
        />
      ))}
      {elsewhere.length > 0 && <ListRow title={t('elsewhere')} context={people(elsewhere)} />}
    </List>
  )
}
