'use client'

import { useTranslations } from 'next-intl'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { type ElectionSite, STANDS, type Stand } from '@/lib/bodies/elections/officer-election'
import type { Result } from '@/lib/result'
import { PickOne } from './pick-one'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; electionId: string }

/** What is known of one worksite. */
export function SetSite({
  where,
  site,
  action,
}: {
  where: Where
  site: ElectionSite & { place: string }
  action: Send
}) {
  const t = useTranslations('elections.site')
  return (
    <Sheet trigger={t('open')} title={t('change', { place: site.place })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{
              ...where,
              cellId: site.cellId,
              voters: form.wholeNumber('voters'),
              goal: form.wholeNumber('goal'),
            },
            ...{ pledged: form.wholeNumber('pledged'), contact: form.flag('contact') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField
            name="voters"
            label={t('voters')}
            required
            inputMode="numeric"
            defaultValue={site.voters}
          />
          <TextField name="goal" label={t('goal')} required inputMode="numeric" defaultValue={site.goal} />
          <TextField
            name="pledged"
            label={t('pledged')}
            required
            inputMode="numeric"
            defaultValue={site.pledged}
          />
          <CheckField name="contact" label={t('contactField')} defaultChecked={site.contact} />
        </ActionForm>
      )}
    </Sheet>
  )
}

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

function StandField({ stands = 'unknown' }: { stands?: Stand }) {
  const t = useTranslations('elections.electors.stands')
  return (
    <SegmentedChoice
      required
      name="stands"
      legend={t('legend')}
      defaultValue={stands}
      options={STANDS.map((value) => ({ value, label: t(value) }))}
    />
  )
}

type StandProps = {
  where: Where
  elector: { electorId: string; called: string; stands: Stand }
  action: Send
}

/** Says where a delegate stands now. */
export function StandElector({ where, elector, action }: StandProps) {
  const t = useTranslations('elections.electors')
  return (
    <Sheet trigger={t(`stands.${elector.stands}`)} title={t('change', { name: elector.called })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, electorId: elector.electorId, stands: form.text('stands') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <StandField stands={elector.stands} />
        </ActionForm>
      )}
    </Sheet>
  )
}

/** Puts somebody on the slate. */
export function AddToSlate({ where, find, action }: { where: Where; find: FindPeople; action: Send }) {
  const t = useTranslations('elections.slate')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ ...where, placeId: newId('place') },
            ...{ workerId: form.text('workerId'), office: form.text('office') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <PickOne name="workerId" legend={t('who')} nobody={t('nobody')} find={find} />
          <TextField name="office" label={t('office')} required maxLength={120} />
        </ActionForm>
      )}
    </Sheet>
  )
}
