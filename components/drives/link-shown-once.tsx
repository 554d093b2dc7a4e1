'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { QrCode } from '@/components/access/qr-code'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { inGroups } from '@/lib/crockford'
import type { InviteSecrets } from './invite-secrets'

/** What opens the way in: the secrets of this browser, and the number under which the server keeps their hashes. */
export type ShownOnce = InviteSecrets & { number: string }

type Props = {
  shown: ShownOnce
  title: string
  note?: string
  /** What the QR code is, for whoever does not see it. */
  qr: string
  orType: string
  onClose: () => void
  children?: ReactNode
}

/** A link into the app as a QR code, to copy, and as a short code to type. Once closed, nobody can show it again. */
export function LinkShownOnce({ shown, title, note, qr, orType, onClose, children }: Props) {
  const t = useTranslations('ui.shownOnce')
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null)
  const link = `${window.location.origin}/join#${shown.secret}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('copied')
    } catch {
      setCopied('notCopied')
    }
  }
  return (
    <Card className="grid justify-items-start gap-4">
      <p className="font-semibold">{title}</p>
      {note && <p>{note}</p>}
      <QrCode text={link} label={qr} />
      <p className="text-sm text-ink-muted">
        {orType} <span className="font-semibold text-ink">{`${window.location.host}/join`}</span>
      </p>
      <p className="tabular text-lg font-semibold">
        {shown.number} {inGroups(shown.code)}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <Button kind="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <p role="status" className="text-ink-muted text-sm empty:hidden">
        {copied && t(copied)}
      </p>
      {children}
    </Card>
  )
}
