'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextArea } from '@/components/ui/text-area'
import type { CalendarDate } from '@/lib/clock'
import { type ModelAnswers, modelFits, TIMINGS } from '@/lib/drives/model-check'
import { BELIEFS, type Fits, UNION_POLITICS } from '@/lib/drives/models/model-definition'
import type { Result } from '@/lib/result'

type OfferedModel = { id: string; fits: Fits; name: string; about: string; strengths: string; limits: string }
type Props = {
  driveId: string
  models: readonly OfferedModel[]
  chosen: string | null
  /** What was answered last time. */
  before: ModelAnswers | null
  decisionId: string | null
  tomorrow: CalendarDate
  reviewOn: CalendarDate
  choose: (command: SentCommand) => Promise<Result<unknown>>
}

/** Three questions, what they lean to with what is good and hard about it, and the group's own choice, whatever the leaning. */
export function ModelCheckForm({
  driveId,
  models,
  chosen,
  before,
  decisionId,
  tomorrow,
  reviewOn,
  choose,
}: Props) {
  const t = useTranslations('strategy.model')
  const [answers, setAnswers] = useState<Partial<ModelAnswers>>(before ?? {})
  const { union, belief, timing } = answers
  const fits = union && belief && timing ? modelFits(models, { union, belief, timing }) : []
  const most = fits[0]?.fits.length ?? 0
  return (
    <ActionForm
      action={choose}
      toInput={(form, newId) => ({
        ...{ driveId, decisionId, checkId: newId('check'), attributeId: newId('attribute') },
        answers: { union: form.text('union'), belief: form.text('belief'), timing: form.text('timing') },
        ...{ chosen: form.text('chosen'), why: form.text('why'), reviewOn: form.text('reviewOn') },
      })}
      submitLabel={t('choose')}
      doneMessage={t('chosen')}
      goTo={() => `/d/${driveId}/strategy`}
    >
      <SegmentedChoice
        name="union"
        legend={t('unionLegend')}
        options={UNION_POLITICS.map((value) => ({ value, label: t(`union.${value}`) }))}
        defaultValue={union}
        onChange={(value) => setAnswers({ ...answers, union: UNION_POLITICS.find((each) => each === value) })}
        stacked
        required
      />
      <SegmentedChoice
        name="belief"
        legend={t('beliefLegend')}
        options={BELIEFS.map((value) => ({ value, label: t(`belief.${value}`) }))}
        defaultValue={belief}
        onChange={(value) => setAnswers({ ...answers, belief: BELIEFS.find((each) => each === value) })}
        stacked
        required
      />
      <SegmentedChoice
        name="timing"
        legend={t('timingLegend')}
        options={TIMINGS.map((value) => ({
          value,
          label: t(`timing.${value}`),
          help: t(`timingHelp.${value}`),
        }))}
        defaultValue={timing}
        onChange={(value) => setAnswers({ ...answers, timing: TIMINGS.find((each) => each === value) })}
        stacked
        required
      />
      <SegmentedChoice
        name="chosen"
        legend={t('chosenLegend')}
        help={t(fits.length > 0 ? 'chosenHelp' : 'chosenHelpFirst')}
        options={(fits.length > 0 ? fits.map(({ modelId }) => modelId) : models.map(({ id }) => id)).flatMap(
          (id) => {
            const model = models.find((each) => each.id === id)
            const fit = fits.find(({ modelId }) => modelId === id)?.fits.length ?? 0
            if (!model) return []
            return {
              value: id,
              label: (
                <span className="inline-block first-letter:uppercase">
                  {most > 0 && fit === most ? t('leans', { model: model.name }) : model.name}
                </span>
              ),
              help: (
                <>
                  <span className="block">{model.about}</span>
                  <span className="block">{t('goodFor', { text: model.strengths })}</span>
                  <span className="block">{t('hard', { text: model.limits })}</span>
                </>
              ),
            }
          },
        )}
        defaultValue={chosen ?? undefined}
        stacked
        required
      />
      <TextArea name="why" label={t('why')} maxLength={1000} />
      <DateField
        name="reviewOn"
        label={t('reviewOn')}
        help={t('reviewOnHelp')}
        defaultValue={reviewOn}
        min={tomorrow}
        required
      />
    </ActionForm>
  )
}
