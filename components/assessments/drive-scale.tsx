import type { ReactNode } from 'react'
import type { Scale } from '@/lib/assessments/scale'
import { ScaleProvider } from './scale-context'
import { scaleWordsOf } from './scale-words-of'

/** The pages of one drive, in its own words for where people stand. */
export async function DriveScale({ scale, children }: { scale: Scale; children: ReactNode }) {
  const words = await scaleWordsOf(scale)
  return <ScaleProvider words={words}>{children}</ScaleProvider>
}
