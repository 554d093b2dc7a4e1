'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  testId: string
  people: readonly Pickable[]
  without: readonly string[]
  find: FindPeople
  record: (command: SentCommand) => Promise<Result<unknown>>
}

/** Chooses people who said yes and writes them down. */
export function PledgeForm({ driveId, testId, people, without, find, record }: Props) {
  const t = useTranslations('actions.ready')
  const [chosen, setChosen] = useState<Pickable[]>([])
  const left = people.filter(({ id }) => !without.includes(id))
  if (left.length === 0 && !find) return <p className="text-ink-muted text-sm">{t('pledgeEmpty')}</p>
  return (
    <ActionForm
      action={record}
      toInput={(_form, newId) => ({
        ...{ driveId, testId },
        entries: chosen.map(({ id }) => ({ pledgeId: newId(id), workerId: id })),
      })}
      submitLabel={t('pledge')}
      submitKind="quiet"
      doneMessage={t('pledged', { count: chosen.length })}
      onDone={() => setChosen([])}
    >
      <PickPeople
        name="workers"
        legend={t('who')}
        people={left}
        find={find}
        without={without}
        chosen={chosen}
        onChange={setChosen}
      />
    </ActionForm>
  )
}
