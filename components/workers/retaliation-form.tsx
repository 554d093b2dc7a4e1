'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { CalendarDate } from '@/lib/clock'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'
import { RETALIATION_KINDS } from '@/lib/workers/retaliation'

type Props = {
  driveId: string
  /** `null`: it was done to the whole group. */
  worker: { id: string; called: string } | null
  today: CalendarDate
  people: readonly Pickable[]
  find: FindPeople
  record: (command: SentCommand) => Promise<Result<unknown>>
}

const STATUSES = ['none', 'fired', 'on_leave'] as const

/** Writes down what the company did to somebody, who saw it, and what follows. Put it inside messages `retaliation`. */
export function RetaliationForm({ driveId, worker, today, people, find, record }: Props) {
  const t = useTranslations('retaliation')
  const [witnesses, setWitnesses] = useState<Pickable[]>([])
  const title = worker ? t('open', { name: worker.called }) : t('openGroup')
  return (
    <Sheet trigger={title} triggerKind="primary" title={title}>
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={record}
          toInput={(form, newId) => {
            const status = form.text('status')
            return {
              ...{ driveId, retaliationId: newId('retaliation'), workerId: worker?.id ?? null },
              kind: form.text('kind'),
              happenedOn: form.text('happenedOn'),
              said: form.text('said'),
              witnessIds: witnesses.map(({ id }) => id),
              status:
                worker && (status === 'fired' || status === 'on_leave')
                  ? { statusId: newId('status'), judgementId: newId('judgement'), status }
                  : null,
              shockId: form.flag('shock') ? newId('shock') : null,
            }
          }}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={() => {
            setWitnesses([])
            close()
          }}
        >
          <SegmentedChoice
            stacked
            name="kind"
            legend={t('kind.legend')}
            required
            options={RETALIATION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <DateField name="happenedOn" label={t('day')} required defaultValue={today} max={today} />
          {worker && (
            <SegmentedChoice
              stacked
              name="status"
              legend={t('status.legend')}
              help={t('status.help')}
              required
              defaultValue="none"
              options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            />
          )}
          <TextArea name="said" label={t('said')} help={t('saidHelp')} maxLength={2000} />
          <PickPeople
            name="witnessIds"
            legend={t('witnesses')}
            {...{ people, find }}
            chosen={witnesses}
            without={worker ? [worker.id] : []}
            onChange={setWitnesses}
          />
          <CheckField name="shock" label={t('shock')} help={t('shockHelp')} defaultChecked />
        </ActionForm>
      )}
    </Sheet>
  )
}
