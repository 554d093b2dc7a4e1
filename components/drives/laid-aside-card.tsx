'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Result } from '@/lib/result'

type Decide = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  driveId: string
  itemId: string
  title: string
  from: string
  until: string
  mayDecide: boolean
  release: Decide
  drop: Decide
}

/** One entry of a phone that was taken away: let it in, or throw it away unread. Throwing away takes two presses. */
export function LaidAsideCard({ driveId, itemId, title, from, until, mayDecide, release, drop }: Props) {
  const t = useTranslations('drives.laidAside')
  const [sure, setSure] = useState(false)
  const toInput = () => ({ driveId, itemId })
  return (
    <li>
      <Card className="grid gap-3">
        <div>
          <h2 className="font-semibold">{title}</h2>
          <p>{from}</p>
          <p className="text-sm text-ink-muted">{until}</p>
        </div>
        {mayDecide ? (
          <div className="flex flex-wrap items-start gap-3">
            <ActionForm
              action={release}
              toInput={toInput}
              submitKind="quiet"
              submitLabel={t('release')}
              doneMessage={t('released')}
            />
            {sure ? (
              <ActionForm
                action={drop}
                toInput={toInput}
                submitKind="danger"
                submitLabel={t('dropSure')}
                doneMessage={t('dropped')}
              />
            ) : (
              <Button kind="plain" onClick={() => setSure(true)}>
                {t('drop')}
              </Button>
            )}
          </div>
        ) : (
          <p className="text-sm text-ink-muted">{t('stewardDecides')}</p>
        )}
      </Card>
    </li>
  )
}
