'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { Pickable } from '@/lib/conversations/log-about'
import { TIE_CONFIDENCES } from '@/lib/leaders/ties'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  worker: { id: string; called: string }
  /** Those most likely meant; others are found by typing. */
  people: readonly Pickable[]
  find: FindPeople
  action: (command: SentCommand) => Promise<Result<unknown>>
}

const DIRECTIONS = ['listeners', 'listensTo', 'knows'] as const

/** Writes down that somebody listens to this person, the other way round, or that two know each other. */
export function AddTie({ driveId, worker, people, find, action }: Props) {
  const t = useTranslations('leaders.tie')
  const [chosen, setChosen] = useState<Pickable[]>([])
  return (
    <Sheet trigger={t('add')} title={t('title')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => {
            const direction = form.text('direction')
            const [from, to] =
              direction === 'listensTo' ? [chosen[0]?.id, worker.id] : [worker.id, chosen[0]?.id]
            return {
              ...{ driveId, tieId: newId('tie'), fromWorkerId: from ?? '', toWorkerId: to ?? '' },
              kind: direction === 'knows' ? 'knows' : 'follows',
              confidence: Number(form.text('confidence')),
            }
          }}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={() => {
            setChosen([])
            close()
          }}
        >
          <SegmentedChoice
            name="direction"
            legend={t('how')}
            stacked
            required
            defaultValue="listeners"
            options={DIRECTIONS.map((value) => ({
              value,
              label: t(`direction.${value}`, { name: worker.called }),
            }))}
          />
          <PickPeople
            name="toWorkerId"
            legend={t('who')}
            {...{ people, find, chosen }}
            without={[worker.id]}
            nobody={t('pick')}
            onChange={setChosen}
          />
          <SegmentedChoice
            name="confidence"
            legend={t('sureLegend')}
            required
            defaultValue="2"
            options={TIE_CONFIDENCES.map((value) => ({ value: String(value), label: t(`sure.${value}`) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
