'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-store'
import type { ManyAnswer } from '@/lib/workers/lists/many-people'
import type { BulkWork, TakeBack } from './bulk-work'

const KINDS = ['assign', 'place', 'leaveAlone', 'status'] as const
type Kind = (typeof KINDS)[number]
const STATUSES = ['active', 'on_leave', 'left', 'fired'] as const

type Props = {
  driveId: string
  workerIds: readonly string[]
  work: BulkWork
  onDone: (answer: ManyAnswer) => void
}

/** One change for everybody chosen, with undo. What somebody thinks of a person is never set for many. */
export function BulkForm({ driveId, workerIds, work, onDone }: Props) {
  const t = useTranslations('lists.bulk')
  const kinds = KINDS.filter((kind) => kind !== 'assign' || work.colleagues.length > 0)
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'place')
  const { actions } = work

  const undoOf = ({ facts, changed }: ManyAnswer, input: Record<string, unknown>) => {
    const takeBack = (action: TakeBack, rest: Record<string, unknown>) => () =>
      action({ commandId: v7(), input: { driveId, ...rest } })
    if (kind === 'leaveAlone')
      return takeBack(actions.leaveAlone, { workerIds: changed, leaveAlone: !input.leaveAlone })
    const undo = { assign: actions.unassign, place: actions.unplace, status: actions.unstatus }
    return takeBack(undo[kind], { factIds: facts })
  }

  const inputOf = (form: FormValues, newId: (name: string) => string): Record<string, unknown> => {
    if (kind === 'leaveAlone') return { driveId, workerIds, leaveAlone: form.text('leaveAlone') === 'yes' }
    const people = workerIds.map((workerId) => ({ workerId, factId: newId(workerId) }))
    if (kind === 'assign') return { driveId, people, userId: form.text('userId') }
    const fromOn = form.text('fromOn')
    return kind === 'place'
      ? { driveId, people, fromOn, cellId: form.text('cellId') }
      : { driveId, people, fromOn, status: form.text('status') }
  }

  let sent: Record<string, unknown> = {}
  return (
    <div className="grid gap-5">
      <SegmentedChoice
        name="kind"
        legend={t('kind')}
        required
        stacked
        defaultValue={kind}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
      />
      <ActionForm
        key={kind}
        action={actions[kind]}
        toInput={(form, newId) => {
          sent = inputOf(form, newId)
          return sent
        }}
        submitLabel={t('submit', { count: workerIds.length })}
        onDone={(answer) => {
          const [changed, skipped] = [answer.changed.length, answer.skipped.length]
          showToast({
            message: [t('done', { changed }), ...(skipped > 0 ? [t('stayed', { skipped })] : [])].join(' '),
            undo: changed > 0 ? undoOf(answer, sent) : undefined,
          })
          onDone(answer)
        }}
      >
        {kind === 'assign' && (
          <Select
            name="userId"
            label={t('whose')}
            required
            options={work.colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
        )}
        {kind === 'place' && (
          <Select
            name="cellId"
            label={t('where')}
            required
            options={work.cells.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {kind === 'leaveAlone' && (
          <SegmentedChoice
            name="leaveAlone"
            legend={t('alone')}
            required
            stacked
            defaultValue="yes"
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`aloneIs.${value}`) }))}
          />
        )}
        {kind === 'status' && (
          <Select
            name="status"
            label={t('status')}
            required
            options={STATUSES.map((value) => ({ value, label: t(`statusIs.${value}`) }))}
          />
        )}
        {(kind === 'place' || kind === 'status') && (
          <DateField name="fromOn" label={t('from')} required defaultValue={work.today} />
        )}
      </ActionForm>
    </div>
  )
}
