'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'

/** Somebody about whom everything is noted: seen when going back, with a way to take it back. Kept on this phone, it is not with the others yet. */
export function ListNoted({ waitsHere, onUndo }: { waitsHere: boolean; onUndo: () => void }) {
  const t = useTranslations('list-work')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Chip tone={waitsHere ? 'warn' : 'accent'}>{t(waitsHere ? 'kept' : 'saved')}</Chip>
      <Button onClick={onUndo}>{t('undo')}</Button>
    </div>
  )
}
