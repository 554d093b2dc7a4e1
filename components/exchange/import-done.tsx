'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { type UndoAction, UndoImport, type Undone } from './undo-import'

export type Imported = { importId: string; new: number; matched: number; leftAlone: number; problem: number }
type Props = {
  driveId: string
  imported: Imported
  undo: UndoAction
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
        <Button onClick={startOver}>{t('another')}</Button>
        <UndoImport {...{ driveId, importId, undo }} kind="plain" onUndone={setUndone} />
      </div>
    </Section>
  )
}
