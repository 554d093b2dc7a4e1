'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from './button'
import { TextArea } from './text-area'

type Props = { name: string; label: string; help: string; text: string; rows?: number }

/** A text to read before it is copied. Where the browser lets nobody copy, it is selected to be copied by hand. */
export function CopyText({ name, label, help, text, rows = 3 }: Props) {
  const t = useTranslations('ui.copy')
  const shown = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState<{ text: string; how: 'done' | 'byHand' } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, how: 'done' })
    } catch {
      shown.current?.querySelector('textarea')?.select()
      setCopied({ text, how: 'byHand' })
    }
  }
  return (
    <div ref={shown} className="grid gap-4">
      <TextArea name={name} label={label} help={help} value={text} rows={rows} readOnly required />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy} className="max-sm:w-full">
          {t('copy')}
        </Button>
        <p role="status" className="text-ink-muted text-sm">
          {copied?.text === text && t(copied.how)}
        </p>
      </div>
    </div>
  )
}
