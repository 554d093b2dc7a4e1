'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { forgetKept } from '@/lib/offline/lock-box-kept'
import { removeEntry } from '@/lib/offline/outbox'
import type { WaitingEntry } from '@/lib/offline/queue-store'
import { returnedAs } from '@/lib/offline/take-answers'

/** Deletes one entry that the server does not have, after asking once: nothing can bring it back. */
export function DropEntry({ entry }: { entry: WaitingEntry }) {
  const t = useTranslations('offline.waiting')
  const [asked, setAsked] = useState(false)
  const drop = async () => {
    await forgetKept(entry.deviceId, returnedAs(entry.commandId))
    await removeEntry(entry.commandId)
  }
  if (!asked)
    return (
      <Button kind="plain" onClick={() => setAsked(true)}>
        {t('drop')}
      </Button>
    )
  return (
    <span className="flex flex-wrap justify-end gap-1">
      <Button kind="danger" onClick={drop}>
        {t('dropSure')}
      </Button>
      <Button kind="plain" onClick={() => setAsked(false)}>
        {t('keep')}
      </Button>
    </span>
  )
}
