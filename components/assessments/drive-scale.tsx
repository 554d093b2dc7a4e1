import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Scale } from '@/lib/assessments/scale'
import { scaleWords } from '@/lib/assessments/scale-words'
import { ScaleProvider } from './scale-context'

/** The pages of one drive, in its own words for where people stand. */
export async function DriveScale({ scale, children }: { scale: Scale; children: ReactNode }) {
  const words = scaleWords(
    scale,
    await getTranslations('assessments.stand'),
    await getTranslations('wall.short'),
  )
  return <ScaleProvider words={words}>{children}</ScaleProvider>
}
