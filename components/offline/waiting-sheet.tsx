'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Sheet } from '@/components/ui/sheet'
import type { WaitingEntry } from '@/lib/offline/queue-store'
import { WaitingList } from './waiting-list'

/** The list of what waits on this phone, behind its number. */
export function WaitingSheet({ badge, entries }: { badge: ReactNode; entries: readonly WaitingEntry[] }) {
  const t = useTranslations('offline.waiting')
  return (
    <Sheet trigger={badge} triggerKind="plain" title={t('title')}>
      <WaitingList entries={entries} />
    </Sheet>
  )
}
