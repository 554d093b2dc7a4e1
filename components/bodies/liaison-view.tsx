import { Eye } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { StewardKind } from '@/lib/bodies/steward'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { firstLetter } from '@/lib/workers/first-letter'

type Props = {
  today: CalendarDate
  stewards:
    | readonly {
        stewardshipId: string
        name: string
        kind: StewardKind
        place: string | null
        fromOn: CalendarDate
      }[]
    | null
  counts: {
    areas: readonly { place: string | null; people: number | null }[]
    total: number | null
  } | null
}

/** What somebody of a union was let see, and nothing else. */
export async function LiaisonView({ today, stewards, counts }: Props) {
  const [t, bodies] = [await getTranslations('bodies.liaison'), await getTranslations('bodies')]
  const format = await getFormatter()
  const shown = (people: number | null) => (people === null ? t('few') : t('people', { count: people }))
  if (!stewards && !counts)
    return (
      <EmptyState title={t('empty.title')} icon={<Eye aria-hidden />}>
        {t('empty.text')}
      </EmptyState>
    )
  return (
    <>
      {stewards && (
        <Section title={t('stewards')} note={t('asOf', { date: dayInWords(format, today, today) })}>
          {stewards.length === 0 ? (
            <p className="text-ink-muted">{t('noStewards')}</p>
          ) : (
            <List label={t('stewards')}>
              {stewards.map(({ stewardshipId, name, kind, place, fromOn }) => (
                <ListRow
                  key={stewardshipId}
                  mark={firstLetter(name)}
                  title={name}
                  context={[
                    place ?? bodies('stewards.everywhere'),
                    t('since', {
                      kind: bodies(`stewards.kind.${kind}`),
                      date: dayInWords(format, fromOn, today),
                    }),
                  ].join(' · ')}
                />
              ))}
            </List>
          )}
        </Section>
      )}
      {counts && (
        <Section title={t('counts')} note={t('countsNote')}>
          <List label={t('counts')}>
            {counts.areas.map(({ place, people }) => (
              <ListRow key={place ?? ''} title={place ?? bodies('page.nowhere')} trailing={shown(people)} />
            ))}
            <ListRow title={t('total')} trailing={shown(counts.total)} />
          </List>
        </Section>
      )}
    </>
  )
}
