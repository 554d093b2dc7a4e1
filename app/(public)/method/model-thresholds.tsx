import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { conditionWords } from '@/components/drives/condition-words'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { ModelDefinition } from '@/lib/drives/models/model-definition'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels } from '@/lib/drives/models/models'
import { healthThresholds, type Threshold, thresholdsOf } from '@/lib/drives/models/thresholds'

type Labelled = Pick<ModelDefinition, 'id' | 'labels' | 'metrics'>

/** What is looked at in every drive has its words in the catalogues. */
const EVERY_DRIVE: Labelled = { id: 'every_drive', labels: null, metrics: [] }

/** The numbers that each way of organizing goes by: what usually holds before a stage, when a milestone is reached, when to look. */
export async function ModelThresholds() {
  const t = await getTranslations('models')
  const format = await getFormatter()
  const words = { t, locale: await getLocale() }
  const list = (thresholds: readonly Threshold[], model: Labelled) => {
    const label = (place: string) => modelLabel(model, place, words)
    return (
      <ul className="grid list-disc gap-1 pl-5 text-sm">
        {thresholds.map(({ at, condition }) => {
          const says = conditionWords(condition, {
            ...{ t, number: format.number, metrics: model.metrics },
            metricName: (id) => label(`metrics.${id}`),
          })
          const where = at === 'flag' ? t('thresholds.flag') : label(at)
          return <li key={`${at} ${says}`}>{t('thresholds.line', { where, says })}</li>
        })}
      </ul>
    )
  }
  return (
    <Section title={t('thresholds.title')} note={t('thresholds.note')}>
      <Fold title={t('page.health')}>{list(healthThresholds(), EVERY_DRIVE)}</Fold>
      {allModels().map((model) => (
        <Fold key={model.id} title={modelLabel(model, 'name', words)}>
          {list(thresholdsOf(model), model)}
        </Fold>
      ))}
    </Section>
  )
}
