'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FileChoice } from '@/components/exchange/file-choice'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { TextArea } from '@/components/ui/text-area'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  today: CalendarDate
  /** Whether a list is there already: then the button is not the first thing to do on the page. */
  isAgain: boolean
  bring: (command: SentCommand) => Promise<Result<unknown>>
}

/** How long a list of voters is of use when nobody says otherwise. */
const KEPT_DAYS = 60

/** Reads a voter list from a file or from pasted lines. Put it inside messages `voters` and `exchange`. */
export function BringVoterList({ driveId, today, isAgain, bring }: Props) {
  const t = useTranslations('voters.bring')
  const [file, setFile] = useState<{ file: File; content: string } | null>(null)
  const choose = async (chosen: File | null) =>
    setFile(chosen && { file: chosen, content: base64Of(new Uint8Array(await chosen.arrayBuffer())) })
  return (
    <ActionForm
      className="grid gap-5 rounded-card border border-line bg-surface p-5"
      action={bring}
      toInput={(form, newId) => ({
        ...{ driveId, listId: newId('list') },
        content: file?.content ?? base64Of(new TextEncoder().encode(form.text('list'))),
        origin: file ? 'file' : 'pasted',
        receivedOn: form.text('receivedOn'),
        electionOn: form.text('electionOn') || null,
        expiresOn: form.text('expiresOn'),
      })}
      submitLabel={t('look')}
      submitKind={isAgain ? 'quiet' : 'primary'}
      doneMessage={t('done')}
      onDone={() => setFile(null)}
    >
      <TextArea name="list" label={t('paste')} help={t('pasteHelp')} rows={6} />
      <FileChoice
        title={t('file')}
        help={t('fileHelp')}
        label={t('choose')}
        accept=".csv,.tsv,.txt,.xlsx"
        file={file?.file ?? null}
        choose={(chosen) => void choose(chosen)}
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <DateField name="receivedOn" label={t('receivedOn')} required defaultValue={today} max={today} />
        <DateField name="electionOn" label={t('electionOn')} />
        <DateField
          name="expiresOn"
          label={t('expiresOn')}
          required
          defaultValue={addDays(today, KEPT_DAYS)}
          min={today}
        />
      </div>
    </ActionForm>
  )
}

const BYTES_AT_ONCE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE))
  return btoa(text)
}
