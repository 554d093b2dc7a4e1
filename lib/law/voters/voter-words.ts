import type { PlaceLabels } from '@/lib/exchange/place-labels'
import type { ContactPoint } from '@/lib/workers/contact-point'
import type { WorkerName } from '@/lib/workers/worker-name'

/** What a line of a voter list says, sealed until the list is retired. */
export type VoterWords = { name: WorkerName; contacts: ContactPoint[]; place: PlaceLabels }
