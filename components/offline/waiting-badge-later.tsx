'use client'

import { useLater } from '@/components/ui/use-later'

const loadBadge = () => import('./waiting-badge')

/** The badge of what waits, for pages of the server: it comes once the page is at rest. */
export function WaitingBadgeLater({ deviceId }: { deviceId: string | null }) {
  const badge = useLater(loadBadge)
  return badge && <badge.WaitingBadge deviceId={deviceId} />
}
