'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { CardWords } from '@/lib/law/cards/electronic'
import type { Result } from '@/lib/result'
import { readSignature, readTerms, SignatureFields, TermsFields } from './electronic-fields'

type Props = {
  driveId: string
  card: { cardId: string; called: string; version: number; words: CardWords | null }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Puts in what a board asks of a card that was signed electronically. Put it inside messages `cards`. */
export function CompleteCard({ driveId, card, action }: Props) {
  const t = useTranslations('cards.electronic')
  const { cardId, called, version, words } = card
  return (
    <Sheet
      trigger={
        <>
          {t('open')} <span className="sr-only">{called}</span>
        </>
      }
      title={t('title', { name: called })}
    >
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{ driveId, cardId, version },
            ...{ ...readSignature(form), ...readTerms(form) },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SignatureFields words={words} />
          <TermsFields words={words} />
        </ActionForm>
      )}
    </Sheet>
  )
}
