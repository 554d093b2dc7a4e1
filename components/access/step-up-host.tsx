'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useLateParts } from '@/components/shell/use-late-parts'
import { answerStepUp, stepUp } from './step-up-store'

/** Asks "Confirm it is you" for whatever on this page needs a fresh sign-in. One a page. Without signal nobody can answer. */
export function StepUpHost() {
  const waiting = useSyncExternalStore(stepUp.listen, stepUp.read, () => null)
  const parts = useLateParts(waiting !== null)
  const isUnreachable = parts === 'unreachable'

  useEffect(() => {
    if (isUnreachable) answerStepUp(false)
  }, [isUnreachable])

  return parts === null || parts === 'unreachable' ? null : <parts.StepUpDialog />
}
