'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { FileChoice } from './file-choice'

const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.pdf,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = { isBusy: boolean; bring: (file: File, origin: 'file' | 'pasted') => void }

/** Two ways to bring a list: a file from a spreadsheet, or lines pasted from anywhere. The file wins where both are there. */
export function BringList({ isBusy, bring }: Props) {
  const t = useTranslations('exchange.bring')
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const isReady = !isBusy && (file !== null || text.trim() !== '')

  const read = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    if (file) bring(file, 'file')
    else bring(new File([text], 'pasted.txt', { type: 'text/plain' }), 'pasted')
  }

  return (
    <form onSubmit={read} className="grid gap-5 rounded-card border border-line bg-surface p-5">
      <div className="grid gap-6 md:grid-cols-2">
        <label className="grid content-start gap-1.5">
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
        <div className="grid content-start gap-4">
          <FileChoice
            title={t('file')}
            help={t('fileHelp')}
            label={t('choose')}
            accept={ACCEPTED}
            file={file}
            choose={setFile}
          />
          <p className="text-ink-muted text-sm">{t('private')}</p>
          <p className="text-ink-muted text-sm">{t('never')}</p>
        </div>
      </div>
      <Button
        type="submit"
        kind="primary"
        className="max-sm:w-full sm:justify-self-start"
        aria-disabled={!isReady}
      >
        {t('look')}
      </Button>
    </form>
  )
}
