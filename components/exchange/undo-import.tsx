'use client'

import { useTranslations } from 'next-intl'
import { confirmIfAsked } from '@/components/access/step-up-store'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

export type Undone = { removed: number; kept: number }
export type UndoAction = (command: SentCommand) => Promise<Result<Undone>>

type Props = {
  driveId: string
  importId: string
  undo: UndoAction
  kind?: ButtonKind
  /** Says what came of it; without it that is said once, in passing. */
  onUndone?: (undone: Undone) => void
}

/** Takes a list back whole, once somebody has read what goes and what stays. */
export function UndoImport({ driveId, importId, undo, kind, onUndone }: Props) {
  const t = useTranslations('exchange')
  return (
    <Sheet trigger={t('done.undo')} triggerKind={kind} title={t('done.undo')}>
      {(close) => (
        <ActionForm
          action={confirmIfAsked(undo)}
          toInput={() => ({ driveId, importId })}
          submitLabel={t('done.undo')}
          submitKind="danger"
          doneMessage={onUndone ? undefined : t('past.undoneNow')}
          onDone={(undone: Undone) => {
            close()
            onUndone?.(undone)
          }}
        >
          <p>{t('past.undoText')}</p>
        </ActionForm>
      )}
    </Sheet>
  )
}
