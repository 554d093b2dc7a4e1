import { getFormatter, getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import type { DriveAttributeKind } from '@/lib/drives/drive-attributes'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { modelNamer } from './model-name'

type Fact = { id: string; kind: DriveAttributeKind; value: string; fromOn: CalendarDate }
type Props = { facts: readonly Fact[]; today: CalendarDate }

/** What was true of the group from which day on, the newest first. */
export async function AboutHistory({ facts, today }: Props) {
  const [t, modelName] = [await getTranslations('drives.about'), await modelNamer()]
  const format = await getFormatter()
  return (
    <Timeline
      label={t('history')}
      items={facts.map(({ id, kind, value, fromOn }) => ({
        id,
        dateTime: fromOn,
        when: dayInWords(format, fromOn, today),
        title: kind === 'model' ? modelName(value) : t(`${kind}Of.${value}`),
        body: t(`question.${kind}`),
      }))}
    />
  )
}
