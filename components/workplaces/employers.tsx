'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { DRIVE_ATTRIBUTES } from '@/lib/drives/drive-attributes'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Firm = {
  employerId: string
  name: string
  version: number
  untilOn: CalendarDate | null
  path: string | null
}
type Props = {
  driveId: string
  today: CalendarDate
  employers: readonly Firm[]
  add: Send
  rename: Send
  end: Send
  choosePath: Send
}

/** The firms of a building, each with its own way to recognition. Put it inside messages `unit` and `drives.about`. */
export function Employers({ driveId, today, employers, add, rename, end, choosePath }: Props) {
  const t = useTranslations('unit.employers')
  const format = useFormatter()
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3 sm:grid-cols-2">
        {employers.map(({ employerId, name, version, untilOn, path }) => (
          <li key={employerId}>
            <Card className="flex flex-wrap items-center justify-between gap-3">
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-ink-muted text-sm">
                  {untilOn
                    ? t('ended', { date: dayInWords(format, untilOn, today) })
                    : path
                      ? t(`path.${path}`)
                      : t('pathOfAll')}
                </p>
              </div>
              {untilOn === null && (
                <Sheet trigger={t('change')} title={name}>
                  {(close) => (
                    <div className="grid gap-8">
                      <ActionForm
                        action={rename}
                        toInput={(form) => ({ driveId, employerId, version, name: form.text('name') })}
                        submitLabel={t('rename')}
                        doneMessage={t('saved')}
                        onDone={close}
                      >
                        <TextField name="name" label={t('name')} defaultValue={name} required />
                      </ActionForm>
                      <ActionForm
                        action={choosePath}
                        toInput={(form, newId) => ({
                          ...{ driveId, employerId, attributeId: newId('path') },
                          ...{ path: form.text('path'), fromOn: form.text('fromOn') },
                        })}
                        submitLabel={t('savePath')}
                        doneMessage={t('saved')}
                        onDone={close}
                      >
                        <Select
                          name="path"
                          label={t('pathLabel')}
                          required
                          defaultValue={path ?? 'none'}
                          options={DRIVE_ATTRIBUTES.recognition_path.map((value) => ({
                            value,
                            label: t(`path.${value}`),
                          }))}
                        />
                        <DateField
                          name="fromOn"
                          label={t('since')}
                          required
                          defaultValue={today}
                          max={today}
                        />
                      </ActionForm>
                      <ActionForm
                        action={end}
                        toInput={(form) => ({ driveId, employerId, untilOn: form.text('untilOn') })}
                        submitLabel={t('end')}
                        submitKind="danger"
                        doneMessage={t('saved')}
                        onDone={close}
                      >
                        <p className="text-ink-muted text-sm">{t('endHelp')}</p>
                        <DateField
                          name="untilOn"
                          label={t('endDay')}
                          required
                          defaultValue={today}
                          max={today}
                        />
                      </ActionForm>
                    </div>
                  )}
                </Sheet>
              )}
            </Card>
          </li>
        ))}
      </ul>
      <div>
        <Sheet trigger={t('add')} title={t('add')}>
          {(close) => (
            <ActionForm
              action={add}
              toInput={(form, newId) => ({
                ...{ driveId, employerId: newId('employer'), linkId: newId('link') },
                ...{ name: form.text('name'), fromOn: form.text('fromOn') },
              })}
              submitLabel={t('save')}
              doneMessage={t('saved')}
              onDone={close}
            >
              <TextField name="name" label={t('name')} required />
              <DateField name="fromOn" label={t('since')} required defaultValue={today} max={today} />
            </ActionForm>
          )}
        </Sheet>
      </div>
    </div>
  )
}
