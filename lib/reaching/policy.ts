import type { Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'

/** What an address for push is judged by. */
export type PushFacts = { isKnownService: boolean }

/** Only an enrolled phone, so that taking its access away ends this too; only services of browsers that are known. */
export function refuseAddPush({ deviceId }: Viewer, { isKnownService }: PushFacts): Refusal {
  if (deviceId === null) return { key: 'reaching.refused.not_enrolled' }
  if (!isKnownService) return { key: 'reaching.refused.unknown_service' }
  return null
}
