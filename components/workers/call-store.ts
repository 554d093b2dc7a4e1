import { sharedValue } from '@/components/ui/shared-value'

/** Somebody whom the viewer is calling or writing to just now. In the memory of the page only: nothing is kept of it. */
export type Reached = { workerId: string; called: string }

/** Who was called, until the question about it is answered or the page is closed. Outlives a lock of the screen. */
export const lastCall = sharedValue<Reached | null>(null)
