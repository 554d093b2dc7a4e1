'use client'

import { Car, Coffee, Dices, Ellipsis, Trees, Utensils } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipChoice } from '@/components/ui/chip-choice'
import { WithIcon } from '@/components/ui/with-icon'
import type { Pickable } from '@/lib/conversations/log-about'
import type { TogetherKind } from '@/lib/conversations/time-together'
import { PickPeople } from './pick-people'
import type { FindPeople } from './use-found-people'

const ICONS: Record<TogetherKind, typeof Car> = {
  meal: Utensils,
  break: Coffee,
  ride: Car,
  game_night: Dices,
  outing: Trees,
  other: Ellipsis,
}

type Props = { workerId: string | null; people: readonly Pickable[]; find: FindPeople }

/** What people did together and who else was there. No ask, no rating: it shows who knows whom. */
export function TogetherFields({ workerId, people, find }: Props) {
  const t = useTranslations('conversations')
  const [others, setOthers] = useState<Pickable[]>([])
  const kinds = Object.entries(ICONS) as [TogetherKind, typeof Car][]
  return (
    <>
      <ChipChoice
        name="together.kind"
        legend={t('log.together.legend')}
        help={t('log.together.help')}
        options={kinds.map(([value, Icon]) => ({
          value,
          label: <WithIcon icon={<Icon aria-hidden />}>{t(`together.${value}`)}</WithIcon>,
        }))}
        defaultValue="break"
        required
      />
      <PickPeople
        name="together.others"
        legend={t('log.together.others')}
        {...{ people, find }}
        without={[workerId ?? '']}
        chosen={others}
        onChange={setOthers}
      />
    </>
  )
}
