'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { dismissToast, showToast, type Toast, toasts } from './toast-store'
import { useDescribeError } from './use-describe-error'

/** Long enough to read twice; with something to undo, longer still. */
const SHOWN_MS = 8_000
const SHOWN_WITH_UNDO_MS = 12_000
const NONE: readonly Toast[] = []

/** From anywhere on the page to the newest toast, for whoever has no pointer. */
const KEY = 'F8'

/**
 * The place where toasts appear; once, in the root layout. Waits while somebody points at one or has focus in it. The stylesheet keeps it
 * off the button of a form (`.toasts`): above one that stays in view, and below the page there is room to scroll any other clear of it.
 */
export function Toasts() {
  const shown = useSyncExternalStore(toasts.listen, toasts.read, () => NONE)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const newest = event.key === KEY ? place.current?.lastElementChild?.querySelector('button') : null
      if (!newest) return
      event.preventDefault()
      newest.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div
      ref={place}
      role="status"
      aria-keyshortcuts={KEY}
      className="toasts no-print pointer-events-none fixed inset-x-3 bottom-[calc(--spacing(23)+env(safe-area-inset-bottom))] z-40 grid justify-items-center gap-2 lg:inset-x-6 lg:bottom-6 lg:justify-items-end"
    >
      {shown.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function OneToast({ toast }: { toast: Toast }) {
  const t = useTranslations('ui')
  const describe = useDescribeError()
  const [held, setHeld] = useState(false)
  const [undoing, setUndoing] = useState(false)

  useEffect(() => {
    if (held || undoing) return
    const timer = setTimeout(() => dismissToast(toast.id), toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, undoing, toast])

  const takeBack = async () => {
    if (!toast.undo || undoing) return
    setUndoing(true)
    const result = await toast.undo().catch(() => null)
    dismissToast(toast.id)
    showToast({
      message: result === null ? t('unreachable') : result.ok ? t('undone') : describe(result.error),
    })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it or focus in it only holds the clock.
    <div
      className="toast rise pointer-events-auto flex max-h-[45dvh] w-full max-w-md flex-wrap items-center justify-end gap-x-1 overflow-y-auto rounded-card bg-ink py-1 pr-1 pl-4 text-paper shadow-lift"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="min-w-0 flex-[1_1_9rem] py-2 text-sm">{toast.message}</p>
      {toast.undo && (
        <button
          type="button"
          onClick={takeBack}
          className="min-h-target rounded-input px-3 font-semibold underline underline-offset-4"
        >
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        onClick={() => dismissToast(toast.id)}
        className="grid size-target place-items-center rounded-input"
        aria-label={t('close')}
      >
        <X aria-hidden className="size-5" />
      </button>
    </div>
  )
}
