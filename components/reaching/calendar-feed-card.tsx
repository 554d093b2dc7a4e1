'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CopyText } from '@/components/ui/copy-text'
import type { Result } from '@/lib/result'
import { newFeedToken } from './new-feed-token'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { feedId: string | null; make: Send; end: Send }

/** The address for somebody's calendar app: made on a tap, shown once, ended or made anew. */
export function CalendarFeedCard({ feedId, make, end }: Props) {
  const t = useTranslations('reaching.feed')
  const [shown, setShown] = useState<string | null>(null)
  // The same until it is saved: sent twice, it is one address.
  const next = useRef<{ token: string; hash: string } | null>(null)

  const send = async (command: SentCommand): Promise<Result<unknown>> => {
    next.current ??= await newFeedToken()
    const { token, hash } = next.current
    const result = await make({ ...command, input: { ...command.input, tokenHash: hash } })
    if (result.ok) {
      next.current = null
      setShown(`${location.origin}/api/calendar/${token}`)
    }
    return result
  }
  return (
    <div className="grid gap-4">
      {shown && feedId && (
        <CopyText name="feedAddress" label={t('address')} help={t('once')} text={shown} rows={4} />
      )}
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm
          action={send}
          toInput={(_form, newId) => ({ feedId: newId('feed') })}
          submitKind="quiet"
          submitLabel={t(feedId ? 'remake' : 'make')}
          doneMessage={t('made')}
        />
        {feedId && (
          <ActionForm
            action={end}
            toInput={() => ({ feedId })}
            submitKind="quiet"
            submitLabel={t('end')}
            doneMessage={t('ended')}
            onDone={() => setShown(null)}
          />
        )}
      </div>
    </div>
  )
}
