'use client'

import { Smartphone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useEntries } from './use-entries'

/**
 * In place of a form whose entry is kept on this phone: it says that it is not sent yet, what happens next, and when it waits here no
 * more. Takes focus.
 */
export function KeptNotice({ action }: { action?: ReactNode }) {
  const t = useTranslations('offline.kept')
  const state = useStillWaits() ? 'waits' : 'gone'
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t(`${state}.title`)}
      className="grid justify-items-start gap-3 rounded-card border border-line bg-surface p-5"
    >
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Smartphone aria-hidden className="size-5 shrink-0 text-accent" />
        {t(`${state}.title`)}
      </h2>
      <p role="status">{t(`${state}.text`)}</p>
      {action}
    </section>
  )
}

/** Whether the newest entry of the moment when this was shown is among the waiting ones. */
function useStillWaits(): boolean {
  const entries = useEntries()
  const [newest, setNewest] = useState<number | null>(null)
  const last = entries?.at(-1)?.seq
  if (newest === null && last !== undefined) setNewest(last)
  return newest === null || entries === null || entries.some(({ seq }) => seq === newest)
}
