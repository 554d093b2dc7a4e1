import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { Prediction } from '@/lib/actions/predictions'
import { predictionInWords } from './prediction-in-words'

/** How the viewer's own ratings held. Shown to nobody else, and compared with nobody's. */
export async function MyRatings({ prediction }: { prediction: Prediction }) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  return (
    <Section title={t('mine')} note={t('mineNote')}>
      <p className="flex flex-wrap items-center gap-2">
        {predictionInWords(t, format, prediction)}
        {prediction.held && (
          <Chip tone={prediction.held === 'held' ? 'accent' : 'warn'}>{t(prediction.held)}</Chip>
        )}
      </p>
    </Section>
  )
}
