'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useRef, useState } from 'react'
import { type ButtonKind, buttonClasses } from './button'

type Props = {
  /** The words on the button that opens it. */
  trigger: ReactNode
  triggerKind?: ButtonKind
  triggerWide?: boolean
  title: ReactNode
  /** What to fetch when it opens. */
  onOpen?: () => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** How every sheet lies: at the bottom of a phone, at the side of a desktop. */
export const SHEET_CLASSES =
  'pad-safe-bottom fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-[16px] border-line border-t bg-surface p-0 open:rise lg:inset-y-0 lg:right-0 lg:left-auto lg:h-dvh lg:max-h-none lg:w-[30rem] lg:rounded-none lg:border-t-0 lg:border-l'

/** Something to do without leaving the page: from the bottom on phones, from the side on desktop. A native dialog. */
export function Sheet({ trigger, triggerKind, triggerWide, title, onOpen, children }: Props) {
  const t = useTranslations('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [wasOpened, setWasOpened] = useState(false)
  const close = () => dialog.current?.close()

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpened(true)
          dialog.current?.showModal()
          onOpen?.()
        }}
        className={buttonClasses({ kind: triggerKind, wide: triggerWide })}
      >
        {trigger}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog by itself; this is the click beside it. */}
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        onClick={(event) => event.target === dialog.current && close()}
        className={SHEET_CLASSES}
      >
        <div className="sticky top-0 z-10 flex items-center justify-between gap-3 border-line border-b bg-surface py-1.5 pr-2 pl-5">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            onClick={close}
            aria-label={t('close')}
            className="grid size-12 shrink-0 place-items-center rounded-input hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
        {/* Nothing of it is made before it is needed: a list has a sheet a row. */}
        {wasOpened && (
          <div className="p-5">{typeof children === 'function' ? children(close) : children}</div>
        )}
      </dialog>
    </>
  )
}
