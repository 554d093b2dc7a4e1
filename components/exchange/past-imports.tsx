'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { type UndoAction, UndoImport } from './undo-import'

type Props = {
  driveId: string
  imports: readonly { importId: string; madeAt: Date; people: number; undoneAt: Date | null }[]
  undo: UndoAction
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
            trailing={!undoneAt && <UndoImport {...{ driveId, importId, undo }} />}
          />
        ))}
      </List>
    </Section>
  )
}
