'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Fold } from '@/components/ui/fold'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Pickable } from '@/lib/conversations/log-about'
import { type Contract, runsOn } from '@/lib/law/contracts/contract'
import { GRIEVANCE_KINDS, GRIEVANCE_ROUTES } from '@/lib/law/grievances/grievance'
import type { Result } from '@/lib/result'
import { ContractChoice } from './contract-choice'
import { GrievanceWords, readWords } from './grievance-words'
import { LimitFields, readLimit } from './limit-fields'

const LIMIT = 'firstStep.limit'

type Props = {
  driveId: string
  today: CalendarDate
  areas: readonly { cellId: string; place: string }[]
  /** By what its steps can be reckoned. */
  terms: { contracts: readonly Contract[]; daysOff: readonly CalendarDate[] }
  find: FindPeople
  action: (command: SentCommand) => Promise<Result<{ grievanceId: string }>>
}

/** Writes a grievance down, with its first step, and goes to its page. */
export function FileGrievance({ driveId, today, areas, terms, find, action }: Props) {
  const t = useTranslations('grievances')
  const [people, setPeople] = useState<Pickable[]>([])
  const [route, setRoute] = useState<string>(terms.contracts.length > 0 ? 'contract' : 'own')
  const [contractId, setContractId] = useState(
    terms.contracts.find((contract) => runsOn(contract, today))?.contractId ?? '',
  )
  const contract = terms.contracts.find((each) => route === 'contract' && each.contractId === contractId)
  return (
    <Sheet trigger={t('file.open')} triggerKind="primary" title={t('file.open')}>
      <ActionForm
        action={action}
        toInput={(form, newId) => ({
          ...{ driveId, grievanceId: newId('grievance'), ...readWords(form) },
          ...{ kind: form.text('kind'), route: form.text('route'), cellId: form.text('cellId') || null },
          contractId: contract?.contractId ?? null,
          ...{ happenedOn: form.text('happenedOn'), filedOn: form.text('filedOn') },
          workerIds: people.map(({ id }) => id),
          firstStep:
            form.text(LIMIT) === '' ? null : { stepId: newId('step'), limit: readLimit(form, LIMIT) },
        })}
        submitLabel={t('file.save')}
        doneMessage={t('file.saved')}
        goTo={({ grievanceId }) => `/d/${driveId}/grievances/${grievanceId}`}
      >
        <GrievanceWords />
        <SegmentedChoice
          required
          name="kind"
          legend={t('kind.legend')}
          defaultValue="individual"
          options={GRIEVANCE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <PickPeople
          name="workerIds"
          legend={t('file.workers')}
          people={[]}
          find={find}
          without={[]}
          chosen={people}
          onChange={setPeople}
        />
        <SegmentedChoice
          required
          name="route"
          legend={t('route.legend')}
          defaultValue={route}
          onChange={setRoute}
          options={GRIEVANCE_ROUTES.map((value) => ({ value, label: t(`route.${value}`) }))}
        />
        {route === 'contract' && terms.contracts.length > 0 && (
          <ContractChoice
            {...{ today, contracts: terms.contracts }}
            chosen={contractId}
            onChange={setContractId}
          />
        )}
        <Select
          name="cellId"
          label={t('file.area')}
          empty={t('file.anywhere')}
          options={areas.map(({ cellId, place }) => ({ value: cellId, label: place }))}
        />
        <DateField name="happenedOn" label={t('file.happenedOn')} required defaultValue={today} max={today} />
        <DateField name="filedOn" label={t('file.filedOn')} required defaultValue={today} max={today} />
        <Fold title={t('file.first')}>
          <LimitFields
            path={LIMIT}
            key={contract?.contractId ?? ''}
            {...{ today, from: today, limit: contract?.limits[0] ?? null }}
            daysOff={[...terms.daysOff, ...(contract?.holidays ?? [])]}
          />
        </Fold>
      </ActionForm>
    </Sheet>
  )
}
