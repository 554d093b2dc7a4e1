import { getFormatter, getTranslations } from 'next-intl/server'
import { Stat } from '@/components/ui/stat'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { notInCells } from '@/lib/workplaces/not-in-cells'
import type { ShopSetup } from '@/lib/workplaces/queries/shop-structure'

/** How many people work in the whole shop, by whose guess, and how many of them are on the list. */
export async function ShopNumbers({ setup, today }: { setup: ShopSetup; today: CalendarDate }) {
  const { shop, estimates, named } = setup
  const t = await getTranslations('workplaces')
  const basis = await getTranslations('coverage.basis')
  const format = await getFormatter()
  const whole = estimates.find(({ cellId }) => cellId === null) ?? null
  const listed = named.reduce((sum, { people }) => sum + people, 0)
  const difference = notInCells(
    whole?.people ?? null,
    shop.cells.map(({ id }) => estimates.find(({ cellId }) => cellId === id)?.people ?? null),
  )
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Stat
        label={t('people.label')}
        value={whole ? format.number(whole.people) : '?'}
        of={whole ? basis(whole.source, { date: dayInWords(format, whole.onDate, today) }) : t('people.none')}
        help={
          difference === null || difference === 0
            ? undefined
            : t(difference > 0 ? 'people.missing' : 'people.over', { count: Math.abs(difference) })
        }
      />
      <Stat
        label={t('listed.label')}
        value={
          whole && whole.people > 0
            ? format.number(listed / whole.people, { style: 'percent' })
            : format.number(listed)
        }
        of={whole ? t('listed.of', { listed, people: whole.people }) : t('listed.noGuess', { listed })}
      />
    </div>
  )
}
