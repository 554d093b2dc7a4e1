'use client'

import { useTranslations } from 'next-intl'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { PickOne } from './pick-one'
import { StandField } from './stand-field'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; electionId: string }

type ElectorProps = {
  where: Where
  areas: readonly { cellId: string; place: string }[]
  find: FindPeople
  action: Send
}

/** Lists a delegate. */
export function SaveElector({ where, areas, find, action }: ElectorProps) {
  const t = useTranslations('elections.electors')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ ...where, electorId: newId('elector'), name: form.textOrNull('name') },
            ...{
              workerId: form.textOrNull('workerId'),
              cellId: form.textOrNull('cellId'),
              stands: form.text('stands'),
            },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField name="name" label={t('name')} maxLength={120} />
          <PickOne name="workerId" legend={t('worker')} nobody={t('nobody')} find={find} />
          <Select
            name="cellId"
            label={t('area')}
            empty={t('anywhere')}
            options={areas.map(({ cellId, place }) => ({ value: cellId, label: place }))}
          />
          <StandField />
        </ActionForm>
      )}
    </Sheet>
  )
}
