import { Check, Circle, CircleDot } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'

type Props = {
  /** The page of the ladder; a stage is looked at under `?to=`. */
  href: string
  at: string | null
  /** The stage that is looked at. */
  to: string | null
  stages: readonly { id: string; label: string }[]
}

/** The stages of a ladder from first to last, with where the group stands. */
export async function StageLadder({ href, at, to, stages }: Props) {
  const t = await getTranslations('strategy.stage')
  const here = stages.findIndex(({ id }) => id === at)
  return (
    <List label={t('ladder')}>
      {stages.map(({ id, label }, index) => (
        <ListRow
          key={id}
          href={id === at ? undefined : `${href}?to=${id}`}
          mark={index < here ? <Check /> : index === here ? <CircleDot /> : <Circle />}
          title={label}
          chips={
            id === at ? (
              <Chip tone="accent">{t('here')}</Chip>
            ) : (
              id === to && <Chip tone="info">{t(index < here ? 'lookedAtBack' : 'lookedAt')}</Chip>
            )
          }
        />
      ))}
    </List>
  )
}
