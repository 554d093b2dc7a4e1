'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Section } from '@/components/ui/section'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import type { Boundary } from '@/lib/workers/boundary'
import type { WorkerName } from '@/lib/workers/worker-name'
import { LanguagesField } from './languages-field'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Status = 'active' | 'left' | 'fired' | 'on_leave'

type Props = {
  driveId: string
  person: {
    workerId: string
    called: string
    name: WorkerName
    nameVersion: number
    boundary: Boundary
    status: Status
    languages: readonly string[]
    cellIds: readonly string[]
  }
  cells: readonly { id: string; name: string }[]
  today: CalendarDate
  role: 'committee' | 'worker_leader'
  rename: Send
  place: Send
  setStatus: Send
  setBoundary: Send
  setLanguages: Send
  remove: (command: SentCommand) => Promise<Result<unknown>>
}

/** What can be put right about a person: name, place, whether they still work here, what they asked for. */
export function PersonSheets(props: Props) {
  const t = useTranslations('workers')
  const { driveId, person, cells, today, role } = props
  const { workerId, called } = person
  const statuses: readonly Status[] = ['active', 'on_leave', 'left', 'fired']
  const form = { className: 'grid gap-5', submitLabel: t('page.save'), doneMessage: t('page.saved') }
  return (
    <Section title={t('page.more')}>
      <div className="flex flex-wrap gap-2">
        <Sheet trigger={t('name.open')} title={t('name.open')}>
          {(close) => (
            <ActionForm
              {...form}
              action={props.rename}
              onDone={close}
              toInput={(values) => ({
                driveId,
                workerId,
                version: person.nameVersion,
                name: {
                  first: values.textOrNull('first'),
                  last: values.textOrNull('last'),
                  nick: values.textOrNull('nick'),
                },
              })}
            >
              <TextField name="nick" label={t('name.nick')} defaultValue={person.name.nick ?? ''} />
              <TextField name="first" label={t('name.first')} defaultValue={person.name.first ?? ''} />
              <TextField
                name="last"
                label={t('name.last')}
                defaultValue={person.name.last ?? ''}
                help={t('name.lastHelp')}
              />
            </ActionForm>
          )}
        </Sheet>
        {cells.length > 0 && (
          <Sheet trigger={t('place.open')} title={t('place.open')}>
            {(close) => (
              <ActionForm
                {...form}
                action={props.place}
                onDone={close}
                toInput={(values, newId) => ({
                  driveId,
                  workerId,
                  placementId: newId('placement'),
                  cellId: values.text('cellId'),
                  as: values.text('as'),
                  fromOn: values.text('fromOn'),
                })}
              >
                <Select
                  name="cellId"
                  label={t('place.where')}
                  required
                  defaultValue={person.cellIds[0]}
                  options={cells.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <SegmentedChoice
                  stacked
                  name="as"
                  legend={t('place.how')}
                  required
                  defaultValue="main"
                  options={(['main', 'also', 'no_longer'] as const).map((value) => ({
                    value,
                    label: t(`place.as.${value}`),
                    help: t(`place.asHelp.${value}`),
                  }))}
                />
                <DateField name="fromOn" label={t('place.from')} required defaultValue={today} />
              </ActionForm>
            )}
          </Sheet>
        )}
        <Sheet trigger={t('status.open')} title={t('status.open')}>
          {(close) => (
            <ActionForm
              {...form}
              action={props.setStatus}
              onDone={close}
              toInput={(values, newId) => ({
                driveId,
                workerId,
                statusId: newId('status'),
                status: values.text('status'),
                fromOn: values.text('fromOn'),
              })}
            >
              <SegmentedChoice
                stacked
                name="status"
                legend={t('status.legend')}
                required
                defaultValue={person.status}
                options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
              />
              <DateField name="fromOn" label={t('status.from')} required defaultValue={today} />
            </ActionForm>
          )}
        </Sheet>
        <Sheet trigger={t('boundary.open')} title={t('boundary.open')}>
          {(close) => (
            <ActionForm
              {...form}
              action={props.setBoundary}
              onDone={close}
              toInput={(values) => ({ driveId, workerId, boundary: values.text('boundary') })}
            >
              <SegmentedChoice
                stacked
                name="boundary"
                legend={t('boundary.legend', { name: called })}
                required
                defaultValue={person.boundary}
                options={(['anyone', 'only_me', 'leave_alone'] as const).map((value) => ({
                  value,
                  label: t(`boundary.choice.${value}`),
                }))}
              />
            </ActionForm>
          )}
        </Sheet>
        <Sheet trigger={t('languages.open')} title={t('languages.open')}>
          {(close) => (
            <ActionForm
              {...form}
              action={props.setLanguages}
              onDone={close}
              toInput={(values) => ({ driveId, workerId, languages: values.list('languages') })}
            >
              <LanguagesField called={called} chosen={person.languages} />
            </ActionForm>
          )}
        </Sheet>
        {role === 'committee' && (
          <Sheet trigger={t('remove.open')} triggerKind="danger" title={t('remove.open')}>
            <ActionForm
              action={props.remove}
              toInput={() => ({ driveId, workerIds: [workerId] })}
              submitLabel={t('remove.confirm')}
              submitKind="danger"
              doneMessage={t('remove.done')}
              goTo={() => `/d/${driveId}/people`}
            >
              <p>{t('remove.text', { name: called })}</p>
            </ActionForm>
          </Sheet>
        )}
      </div>
    </Section>
  )
}
