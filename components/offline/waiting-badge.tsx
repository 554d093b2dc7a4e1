'use client'

import { useTranslations } from 'next-intl'
import { useLateParts } from '@/components/shell/use-late-parts'
import { FOR_SIGN_IN } from '@/lib/offline/queue-store'
import { useEntries } from './use-entries'

/** How many entries wait on this phone, in the bar of every page; nothing when none does. Opens the list of them. */
export function WaitingBadge({ deviceId }: { deviceId: string | null }) {
  const t = useTranslations('offline.waiting')
  const entries = useEntries()?.filter((entry) => entry.deviceId === deviceId)
  const parts = useLateParts(entries !== undefined && entries.length > 0)
  if (!entries || entries.length === 0) return null
  const forSignIn = entries.filter(({ state, code }) => state === 'waiting' && code === FOR_SIGN_IN).length
  const badge = (
    <span className="flex items-center gap-2">
      <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-warn" />
      {forSignIn > 0 ? t('forSignIn.badge', { count: forSignIn }) : t('badge', { count: entries.length })}
    </span>
  )
  if (parts === null || parts === 'unreachable') return badge
  return <parts.WaitingSheet badge={badge} entries={entries} />
}
