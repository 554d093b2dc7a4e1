'use client'

import { DoorOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { leaveQuickly } from './leave-quickly'

const PRESSES = 3
const WITHIN_MS = 1_500

/** Leaves at once for a neutral page: by this button, or by pressing Shift three times. Other pages stay in the history. */
export function QuickExit() {
  const t = useTranslations('ui')

  useEffect(() => {
    let presses: number[] = []
    const count = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') {
        presses = []
        return
      }
      if (event.repeat) return
      presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
      if (presses.length >= PRESSES) leaveQuickly()
    }
    addEventListener('keydown', count)
    return () => removeEventListener('keydown', count)
  }, [])

  return (
    <button
      type="button"
      onClick={leaveQuickly}
      title={t('leaveQuicklyHow')}
      className="inline-flex min-h-target items-center gap-2 rounded-input px-2.5 text-sm text-ink-muted hover:bg-sunken hover:text-ink"
    >
      <DoorOpen aria-hidden className="size-5" />
      {t('leaveQuickly')}
    </button>
  )
}
