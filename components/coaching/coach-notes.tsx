import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import type { CoachNote } from '@/lib/coaching/review'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { WriteCoachNote } from './write-coach-note'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; timeZone: string; notes: readonly CoachNote[]; save: Send; remove: Send }

/** A coach's notes for themself. */
export async function CoachNotes({ driveId, timeZone, notes, save, remove }: Props) {
  const t = await getTranslations('review.notes')
  const format = await getFormatter()
  return (
    <Section
      title={t('title')}
      note={t('note')}
      action={<WriteCoachNote driveId={driveId} note={null} save={save} />}
    >
      <ul className="grid gap-3">
        {notes.map((note) => (
          <li key={note.noteId}>
            <Card className="grid gap-2">
              <p className="text-ink-muted text-sm">
                {format.dateTime(note.writtenAt, { dateStyle: 'medium', timeZone })}
              </p>
              <p className="max-w-words whitespace-pre-line">{note.text}</p>
              <div className="flex flex-wrap gap-2">
                <WriteCoachNote driveId={driveId} note={note} save={save} />
                <CommandButton
                  action={remove}
                  input={{ driveId, noteId: note.noteId }}
                  label={t('remove')}
                  kind="plain"
                  done={t('removed')}
                />
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  )
}
