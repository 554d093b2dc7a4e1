'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { NAMED_PARTS, type NamedPart } from '@/lib/workplaces/place-name'

type Part = { id: string; name: string; version: number }
type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  sites: readonly Part[]
  departments: readonly Part[]
  shifts: readonly Part[]
  add: Record<NamedPart, Send>
  rename: Send
  retire: Send
}

/** The sites, areas and shifts by name; each opens to be renamed or taken out of use. */
export function ShopParts({ driveId, sites, departments, shifts, add, rename, retire }: Props) {
  const t = useTranslations('workplaces')
  const parts: Record<NamedPart, readonly Part[]> = { site: sites, department: departments, shift: shifts }
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {NAMED_PARTS.map((part) => (
        <Card key={part} className="grid content-start gap-3">
          <h3 className="font-semibold">{t(`part.${part}.many`)}</h3>
          <div className="flex flex-wrap gap-2">
            {parts[part].map(({ id, name, version }) => (
              <Sheet key={id} trigger={name || t('unnamed')} title={name || t('unnamed')}>
                {(close) => (
                  <div className="grid gap-8">
                    <ActionForm
                      action={rename}
                      toInput={(form) => ({ driveId, part, id, version, name: form.text('name') })}
                      submitLabel={t('parts.rename')}
                      doneMessage={t('parts.renamed')}
                      onDone={close}
                    >
                      <TextField name="name" label={t('parts.name')} defaultValue={name} required />
                    </ActionForm>
                    <ActionForm
                      action={retire}
                      toInput={() => ({ driveId, part, id })}
                      submitLabel={t('parts.retire')}
                      submitKind="danger"
                      doneMessage={t('parts.retired')}
                      onDone={close}
                    >
                      <p className="text-ink-muted text-sm">{t('parts.retireHelp')}</p>
                    </ActionForm>
                  </div>
                )}
              </Sheet>
            ))}
            {parts[part].length === 0 && <p className="text-ink-muted text-sm">{t(`part.${part}.none`)}</p>}
          </div>
          <AddParts driveId={driveId} part={part} action={add[part]} />
        </Card>
      ))}
    </div>
  )
}

function AddParts({ driveId, part, action }: { driveId: string; part: NamedPart; action: Send }) {
  const t = useTranslations('workplaces')
  return (
    <Sheet trigger={t(`part.${part}.add`)} triggerKind="plain" title={t(`part.${part}.add`)}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            parts: form
              .text('names')
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((name, index) => ({ id: newId(`part ${index}`), name })),
          })}
          submitLabel={t('parts.add')}
          doneMessage={t('parts.added')}
          onDone={close}
        >
          <TextArea
            name="names"
            label={t(`part.${part}.label`)}
            help={t(`part.${part}.help`)}
            rows={4}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
