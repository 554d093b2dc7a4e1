'use client'

import { Building2, House, Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { WithIcon } from '@/components/ui/with-icon'
import type { TalkPlace } from '@/lib/conversations/talk-places'

const ICONS: Record<TalkPlace, typeof Phone> = { at_work: Building2, off_work: House, by_phone: Phone }

/** Where the talk was; the place of last time unless said otherwise. */
export function PlaceFields({ lastPlace }: { lastPlace: TalkPlace | null }) {
  const t = useTranslations('conversations')
  const places = Object.entries(ICONS) as [TalkPlace, typeof Phone][]
  return (
    <ChipChoice
      name="placeKind"
      legend={t('log.place')}
      options={places.map(([value, Icon]) => ({
        value,
        label: <WithIcon icon={<Icon aria-hidden />}>{t(`place.${value}`)}</WithIcon>,
      }))}
      defaultValue={lastPlace ?? undefined}
    />
  )
}
