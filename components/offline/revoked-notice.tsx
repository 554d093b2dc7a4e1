'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { LinkButton } from '@/components/ui/link-button'

/** Over everything, once this phone was taken out of its groups: what became of what waited, and of the rest. */
export function RevokedNotice() {
  const t = useTranslations('offline.waiting')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="m-auto max-w-words rounded-card border border-line bg-surface p-5">
      <div className="grid justify-items-start gap-4">
        <p>{t('revoked')}</p>
        <LinkButton href="/sign-in">{t('signInLink')}</LinkButton>
      </div>
    </dialog>
  )
}
