'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { TogetherFields } from '@/components/conversations/together-fields'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** Whoever writes this down, where they are on the list themself: they were there too. */
  ownWorkerId: string | null
  people: readonly Pickable[]
  find: FindPeople
  save: (command: SentCommand) => Promise<Result<{ timeTogetherId: string }>>
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
}

/** A meal, a ride, an evening: what it was and who was there, and saved. */
export function TimeTogetherSheet({ driveId, ownWorkerId, people, find, save, takeBack }: Props) {
  const t = useTranslations('mine.together')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={save}
          toInput={(form, newId) => ({
            driveId,
            timeTogetherId: newId('together'),
            kind: form.text('together.kind'),
            workerIds: [...(ownWorkerId ? [ownWorkerId] : []), ...form.list('together.others')],
            happenedAt: new Date().toISOString(),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          undo={({ timeTogetherId }) => takeBack({ commandId: v7(), input: { driveId, timeTogetherId } })}
          onDone={close}
        >
          <TogetherFields workerId={ownWorkerId} people={people} find={find} />
        </ActionForm>
      )}
    </Sheet>
  )
}
