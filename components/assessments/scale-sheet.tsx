'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { SCALE_DIRECTIONS, SCALE_PRESETS, type Scale, type ScalePoints } from '@/lib/assessments/scale'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  scale: Scale
  action: (command: SentCommand) => Promise<Result<unknown>>
}

const OWN = 'own'
const POINTS = ['5', '4', '3']

/** Chooses the words for where people stand: ready ones, or a word of the group's own for each step. */
export function ScaleSheet({ driveId, scale, action }: Props) {
  const t = useTranslations('assessments.scale')
  const [which, setWhich] = useState<string>(scale.preset ?? OWN)
  const [points, setPoints] = useState(String(scale.points))
  return (
    <Sheet trigger={t('change')} title={t('title')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({ driveId, scaleId: newId('scale'), ...readScale(form) })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SegmentedChoice
            name="preset"
            legend={t('which')}
            options={[...SCALE_PRESETS.map(({ id }) => id), OWN].map((id) => ({
              value: id,
              label: t(`preset.${id}`),
            }))}
            defaultValue={which}
            onChange={setWhich}
            stacked
            required
          />
          {which === OWN && (
            <>
              <SegmentedChoice
                name="points"
                legend={t('points')}
                help={t('pointsHelp')}
                options={POINTS.map((value) => ({ value, label: value }))}
                defaultValue={points}
                onChange={setPoints}
                required
              />
              {stepsOf(points).map((index) => (
                <TextField
                  key={`${points}-${index}`}
                  name={`labels.${index}`}
                  label={t(stepKey(index, Number(points)), { step: index + 1 })}
                  defaultValue={scale.points === Number(points) ? (scale.labels?.[index] ?? '') : ''}
                  maxLength={40}
                  required
                />
              ))}
            </>
          )}
          <SegmentedChoice
            name="direction"
            legend={t('direction')}
            help={t('directionHelp')}
            options={SCALE_DIRECTIONS.map((value) => ({ value, label: t(`directions.${value}`) }))}
            defaultValue={scale.direction}
            stacked
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}

const stepsOf = (points: string): number[] => [...Array(Number(points)).keys()]

const stepKey = (index: number, points: number): string =>
  index === 0 ? 'labelFirst' : index === points - 1 ? 'labelLast' : 'label'

function readScale(form: FormValues) {
  const direction = form.text('direction')
  const preset = SCALE_PRESETS.find(({ id }) => id === form.text('preset'))
  if (preset) return { preset: preset.id, points: preset.points, direction, labels: null }
  const points = Number(form.text('points')) as ScalePoints
  const labels = stepsOf(form.text('points')).map((index) => form.text(`labels.${index}`))
  return { preset: null, points, direction, labels }
}
