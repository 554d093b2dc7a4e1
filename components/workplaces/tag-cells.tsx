'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { CELL_TAGS, type CellTag } from '@/lib/workplaces/cell-tag'

type Props = {
  driveId: string
  cells: readonly { id: string; name: string }[]
  used: readonly { tag: CellTag; id: string; name: string; cells: number }[]
  tagCells: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says which job, bargaining unit or firm areas are, so that the map can be read that way too. No name takes it off them. */
export function TagCells({ driveId, cells, used, tagCells }: Props) {
  const t = useTranslations('workplaces.tags')
  return (
    <div className="grid gap-3">
      {used.length > 0 && (
        <ul className="grid gap-1">
          {used.map(({ id, tag, name, cells: count }) => (
            <li key={id}>{t('used', { tag: t(tag), name, count })}</li>
          ))}
        </ul>
      )}
      <div>
        <Sheet trigger={t('open')} title={t('open')}>
          {(close) => (
            <ActionForm
              action={tagCells}
              submitLabel={t('save')}
              doneMessage={t('saved')}
              onDone={close}
              toInput={(form, newId) => ({
                driveId,
                tag: form.text('tag'),
                labelId: newId('label'),
                name: form.textOrNull('name'),
                cellIds: form.list('cellIds'),
              })}
            >
              <SegmentedChoice
                name="tag"
                legend={t('kind')}
                required
                defaultValue="job_class"
                options={CELL_TAGS.map((tag) => ({ value: tag, label: t(tag) }))}
              />
              <TextField name="name" label={t('name')} help={t('nameHelp')} />
              <ChipChoice
                name="cellIds"
                legend={t('cells')}
                multiple
                options={cells.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </ActionForm>
          )}
        </Sheet>
      </div>
    </div>
  )
}
