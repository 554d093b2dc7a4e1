'use client'

import { DoorOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'

/** An everyday page that everybody opens; the address in the history is replaced by it. */
const NEUTRAL_PAGE = 'https://www.wikipedia.org/'
const PRESSES = 3
const WITHIN_MS = 1_500

const leave = () => {
  document.documentElement.hidden = true
  document.title = ''
  location.replace(NEUTRAL_PAGE)
}

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
      if (presses.length >= PRESSES) leave()
    }
    addEventListener('keydown', count)
    return () => removeEventListener('keydown', count)
  }, [])

  return (
    <button
      type="button"
      onClick={leave}
      title={t('leaveQuicklyHow')}
      className="inline-flex min-h-target items-center gap-2 rounded-input px-2.5 text-sm text-ink-muted hover:bg-sunken hover:text-ink"
    >
      <DoorOpen aria-hidden className="size-5" />
      {t('leaveQuickly')}
    </button>
  )
}
