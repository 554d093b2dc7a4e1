'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { confirmIfAsked } from '@/components/access/step-up-store'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'

export type Imported = { importId: string; new: number; matched: number; leftAlone: number; problem: number }
type Undone = { removed: number; kept: number }
type Props = {
  driveId: string
  imported: Imported
  undo: (command: SentCommand) => Promise<Result<Undone>>
  startOver: () => void
}

/** What an import did, and the way back. */
export function ImportDone({ driveId, imported, undo, startOver }: Props) {
  const t = useTranslations('exchange.done')
  const [undone, setUndone] = useState<Undone | null>(null)
  if (undone)
    return (
      <Section title={t('undoneTitle')}>
        <div role="status">
          <Banner tone="accent">{t('undone', { ...undone })}</Banner>
        </div>
        <Button className="justify-self-start" onClick={startOver}>
          {t('another')}
        </Button>
      </Section>
    )
  const { importId, ...counts } = imported
  return (
    <Section title={t('title')}>
      <div role="status">
        <Banner tone="accent">{t('report', { ...counts })}</Banner>
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton href={`/d/${driveId}/people`} kind="primary">
          {t('toPeople')}
        </LinkButton>
        <LinkButton href={`/d/${driveId}/map`}>{t('toMap')}</LinkButton>
        <LinkButton href={duplicatesAddress.suggestions(driveId)}>{t('toDuplicates')}</LinkButton>
        <ActionForm
          action={confirmIfAsked(undo)}
          toInput={() => ({ driveId, importId })}
          submitLabel={t('undo')}
          onDone={setUndone}
        />
        <Button kind="plain" onClick={startOver}>
          {t('another')}
        </Button>
      </div>
    </Section>
  )
}
