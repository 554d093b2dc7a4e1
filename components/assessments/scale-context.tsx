'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import type { Stand } from '@/lib/assessments/stands-in-words'

const ScaleContext = createContext<ScaleWords | null>(null)

/** Gives everything inside the words of one drive for where people stand. */
export const ScaleProvider = ({ words, children }: { words: ScaleWords; children: ReactNode }) => (
  <ScaleContext value={words}>{children}</ScaleContext>
)

/** The words of the drive whose page this is. */
export function useScaleWords(): ScaleWords {
  const words = useContext(ScaleContext)
  if (!words) throw new Error('Where people stand is shown outside of a drive')
  return words
}

/** One word of it, where a server component needs it. */
export const StandLabel = ({ stand }: { stand: Stand | 'unknown' }) => useScaleWords().labels[stand]
