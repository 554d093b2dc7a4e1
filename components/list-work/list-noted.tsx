'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'

/** Somebody about whom everything is noted: seen when going back, with a way to take it back. */
export function ListNoted({ onUndo }: { onUndo: () => void }) {
  const t = useTranslations('list-work')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Chip tone="accent">{t('saved')}</Chip>
      <Button onClick={onUndo}>{t('undo')}</Button>
    </div>
  )
}
