'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  called: string
  /** Whose notes are among them: worker leaders see their own, and after a PIN everybody does. */
  shown: 'all' | 'own'
  notes: readonly { noteId: string; level: 'mine' | 'committee' | 'coach'; text: string; isOwn: boolean }[]
  add: (command: SentCommand) => Promise<Result<unknown>>
  remove: (command: SentCommand) => Promise<Result<unknown>>
}

/** Notes about somebody that belong to no talk, each saying who may read it. */
export function NoteSection({ driveId, workerId, called, shown, notes, add, remove }: Props) {
  const t = useTranslations('workers.note')
  return (
    <Section
      title={t('title')}
      action={
        <Sheet trigger={t('add')} title={t('add')}>
          {(close) => (
            <ActionForm
              action={add}
              toInput={(form, newId) => ({
                driveId,
                workerId,
                noteId: newId('note'),
                level: form.text('level'),
                text: form.text('text'),
              })}
              submitLabel={t('save')}
              doneMessage={t('saved')}
              onDone={close}
            >
              <TextArea name="text" label={t('label')} help={t('help', { name: called })} rows={5} required />
              <SegmentedChoice
                name="level"
                legend={t('who')}
                required
                defaultValue="committee"
                options={[
                  { value: 'committee', label: t('level.committee') },
                  { value: 'mine', label: t('level.mine') },
                ]}
              />
            </ActionForm>
          )}
        </Sheet>
      }
    >
      {notes.length === 0 && <p className="text-ink-muted">{t(`none.${shown}`)}</p>}
      {notes.map(({ noteId, level, text, isOwn }) => (
        <Card key={noteId} className="grid gap-3">
          <p className="whitespace-pre-wrap break-words">{text}</p>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Chip>{t(`level.${level}`)}</Chip>
            {isOwn && (
              <ActionForm
                action={remove}
                toInput={() => ({ driveId, workerId, noteId })}
                submitLabel={t('remove')}
                submitKind="plain"
                doneMessage={t('removed')}
              />
            )}
          </div>
        </Card>
      ))}
    </Section>
  )
}
