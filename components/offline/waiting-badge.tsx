'use client'

import { useTranslations } from 'next-intl'
import { Sheet } from '@/components/ui/sheet'
import { useEntries } from './use-entries'
import { WaitingList } from './waiting-list'

/** How many entries wait on this phone, in the bar of every page; nothing when none does. Opens the list of them. */
export function WaitingBadge({ deviceId }: { deviceId: string | null }) {
  const t = useTranslations('offline.waiting')
  const entries = useEntries()?.filter((entry) => entry.deviceId === deviceId)
  if (!entries || entries.length === 0) return null
  return (
    <Sheet
      trigger={
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-warn" />
          {t('badge', { count: entries.length })}
        </span>
      }
      triggerKind="plain"
      title={t('title')}
    >
      <WaitingList entries={entries} />
    </Sheet>
  )
}
