'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { INPUT_CLASSES } from '@/components/ui/field'

type Props = { isBusy: boolean; bring: (file: File, origin: 'file' | 'pasted') => void }

/** Two ways to bring a list: a file from a spreadsheet, or lines pasted from anywhere. */
export function BringList({ isBusy, bring }: Props) {
  const t = useTranslations('exchange.bring')
  const [text, setText] = useState('')

  const paste = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && !isBusy) bring(new File([text], 'pasted.txt', { type: 'text/plain' }), 'pasted')
  }

  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Card className="grid content-start gap-4">
        <form onSubmit={paste} className="grid gap-4">
          <label className="grid gap-1.5">
            <span className="font-semibold">{t('paste')}</span>
            <span className="text-ink-muted text-sm">{t('pasteHelp')}</span>
            <textarea
              rows={8}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              placeholder={t('sample')}
              className={INPUT_CLASSES}
            />
          </label>
          <Button type="submit" kind="primary" aria-disabled={isBusy || text.trim() === ''}>
            {t('look')}
          </Button>
        </form>
      </Card>
      <Card className="grid content-start gap-4">
        <label className="grid gap-1.5">
          <span className="font-semibold">{t('file')}</span>
          <span className="text-ink-muted text-sm">{t('fileHelp')}</span>
          <input
            type="file"
            disabled={isBusy}
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) bring(file, 'file')
              event.currentTarget.value = ''
            }}
            className={INPUT_CLASSES}
          />
        </label>
        <p className="text-ink-muted text-sm">{t('private')}</p>
        <p className="text-ink-muted text-sm">{t('never')}</p>
      </Card>
    </div>
  )
}
