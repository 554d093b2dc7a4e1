'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { confirmIfAsked } from '@/components/access/step-up-store'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  imports: readonly { importId: string; madeAt: Date; people: number; undoneAt: Date | null }[]
  undo: (command: SentCommand) => Promise<Result<{ removed: number; kept: number }>>
}

/** Lists that were brought in before, each to be taken back whole. */
export function PastImports({ driveId, imports, undo }: Props) {
  const t = useTranslations('exchange')
  const format = useFormatter()
  if (imports.length === 0) return null
  return (
    <Section title={t('past.title')}>
      <List label={t('past.title')}>
        {imports.map(({ importId, madeAt, people, undoneAt }) => (
          <ListRow
            key={importId}
            title={format.dateTime(madeAt, { dateStyle: 'medium' })}
            context={t('past.people', { count: people })}
            chips={undoneAt && <Chip>{t('past.undone')}</Chip>}
            trailing={
              !undoneAt && (
                <Sheet trigger={t('done.undo')} title={t('done.undo')}>
                  {(close) => (
                    <ActionForm
                      action={confirmIfAsked(undo)}
                      toInput={() => ({ driveId, importId })}
                      submitLabel={t('done.undo')}
                      submitKind="danger"
                      doneMessage={t('past.undoneNow')}
                      onDone={close}
                    >
                      <p>{t('past.undoText')}</p>
                    </ActionForm>
                  )}
                </Sheet>
              )
            }
          />
        ))}
      </List>
    </Section>
  )
}
