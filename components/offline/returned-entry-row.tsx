'use client'

import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { LogOneOnOne } from '@/lib/conversations/schema'
import type { AppError } from '@/lib/errors'
import { keepDraft } from '@/lib/offline/drafts'
import { openBoxOnline } from '@/lib/offline/lock-box'
import { forgetKept, keptInBox } from '@/lib/offline/lock-box-kept'
import { openBoxHere } from '@/lib/offline/open-box-here'
import { removeEntry, sendAgain } from '@/lib/offline/outbox'
import type { WaitingEntry } from '@/lib/offline/queue-store'
import { type ReturnedEntry, returnedAs } from '@/lib/offline/take-answers'
import { DropEntry } from './drop-entry'
import { momentInWords } from './moment-in-words'
import { returnedAbout, returnedEntries } from './returned-entries'

/** An entry that came back: why, and once its author is let in, what they wrote, to be changed and sent, sent again, or dropped. */
export function ReturnedEntryRow({ entry }: { entry: WaitingEntry }) {
  const t = useTranslations('offline')
  const format = useFormatter()
  const describe = useDescribeError()
  const router = useRouter()
  const [shown, setShown] = useState<ReturnedEntry | 'shut' | 'nothing' | null>(null)
  const { commandId, deviceId, driveId, initial } = entry
  const opened = typeof shown === 'object' ? shown : null
  const about = opened && returnedAbout(opened.name, opened.input)

  const show = async () => {
    const box = openBoxHere(deviceId) ?? (await openBoxOnline(deviceId))
    if (!box) return setShown('shut')
    const kept = await keptInBox<ReturnedEntry>(deviceId, returnedAs(commandId), box)
    setShown(kept?.value ?? 'nothing')
  }
  const change = async () => {
    if (!opened || !about) return
    await keepDraft(`${driveId}:${about.workerId}`, returnedEntries(opened.name, opened.input))
    await forgetKept(deviceId, returnedAs(commandId))
    await removeEntry(commandId)
    router.push(`/d/${driveId}/one-on-ones/new?worker=${about.workerId}`)
  }

  return (
    <li className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
      <p className="font-semibold">
        {t('waiting.about', { initial })} · {momentInWords(format, entry.madeAt)}
      </p>
      <p className="text-danger text-sm">
        {t('returned.why', { reason: describe(opened ? (opened.error as AppError) : codeOnly(entry)) })}
      </p>
      {shown === 'shut' && <p className="text-sm">{t('returned.shut')}</p>}
      {shown === 'nothing' && <p className="text-sm">{t('returned.nothing')}</p>}
      {opened && <Wrote entry={opened} />}
      <div className="flex flex-wrap gap-1">
        {opened === null && <Button onClick={show}>{t('returned.show')}</Button>}
        {about && <Button onClick={change}>{t('returned.change')}</Button>}
        <Button kind="plain" onClick={() => sendAgain(commandId)}>
          {t('returned.again')}
        </Button>
        <DropEntry entry={entry} />
      </div>
    </li>
  )
}

function Wrote({ entry }: { entry: ReturnedEntry }) {
  const t = useTranslations('offline.returned')
  const { note, newWorker } = entry.input as Partial<LogOneOnOne>
  const kind = `listWork.${entry.name.replaceAll('.', '_')}`
  const lines = [newWorker?.nick, note?.text, t.has(kind) ? t(kind) : undefined].filter(
    (line) => line !== undefined,
  )
  if (lines.length === 0) return null
  return (
    <div className="grid gap-1 rounded-input bg-sunken p-3 text-sm">
      <p className="text-ink-muted">{t('wrote')}</p>
      {lines.map((line) => (
        <p key={line} className="whitespace-pre-wrap">
          {line}
        </p>
      ))}
    </div>
  )
}

const codeOnly = ({ code }: WaitingEntry): AppError => ({ code: (code ?? 'invalid') as AppError['code'] })
