import { getFormatter, getTranslations } from 'next-intl/server'
import { Stat } from '@/components/ui/stat'
import type { PlaceCounts } from '@/lib/seeding/places/place-state'

type Props = {
  counts: PlaceCounts
  /** Answers to the whole call; `null` below `fewest`, `undefined` where they are not told at all. */
  answers: number | null | undefined
  fewest: number
}

/** How far the visits are, and what came through the link. */
export async function PlaceNumbers({ counts: { places, visited, interested }, answers, fewest }: Props) {
  const t = await getTranslations('places.counts')
  const format = await getFormatter()
  const of = t('of', { count: places })
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      <Stat label={t('places')} value={format.number(places)} of={t('placesOf')} />
      <Stat label={t('visited')} value={format.number(visited)} of={of} />
      <Stat label={t('interested')} value={format.number(interested)} of={of} />
      {answers !== undefined && (
        <Stat
          label={t('answers')}
          value={answers === null ? t('few', { count: fewest }) : format.number(answers)}
          of={t('answersOf')}
        />
      )}
    </div>
  )
}
