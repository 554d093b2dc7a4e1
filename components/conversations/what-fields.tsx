'use client'

import { Clock, Coffee, Hand, MessageCircle, PhoneMissed, Voicemail } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { WithIcon } from '@/components/ui/with-icon'
import type { Happened } from './read-entry'

const ICONS: Record<Happened, typeof Clock> = {
  talk: MessageCircle,
  no_answer: PhoneMissed,
  left_message: Voicemail,
  not_now: Clock,
  refused: Hand,
  together: Coffee,
}

/** What happened: a talk, a try that came to nothing, or time together. Only the first counts as a talk. */
export function WhatFields({ onChange }: { onChange: (what: Happened) => void }) {
  const t = useTranslations('conversations.log.what')
  const kinds = Object.entries(ICONS) as [Happened, typeof Clock][]
  return (
    <ChipChoice
      name="what"
      legend={t('legend')}
      help={t('help')}
      options={kinds.map(([value, Icon]) => ({
        value,
        label: <WithIcon icon={<Icon aria-hidden />}>{t(value)}</WithIcon>,
      }))}
      defaultValue="talk"
      required
      onChange={(value) => onChange(value as Happened)}
    />
  )
}
