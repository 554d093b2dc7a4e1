import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { STANDS } from '@/lib/assessments/stands-in-words'
import { letterOf, listHref } from '@/lib/workers/lists/list-address'
import { NAMED_LISTS } from '@/lib/workers/lists/named-list'
import {
  BOUNDARY_FILTERS,
  type FilterPart,
  LEADER_FILTERS,
  NO_FILTER,
  type PeopleFilter,
  SILENCES,
} from '@/lib/workers/lists/people-filter'

type Named = { id: string; name: string }
type Props = {
  driveId: string
  filter: PeopleFilter
  /** What the shop is told apart by; parts that it does not have are not asked for. */
  places: {
    departments: readonly Named[]
    shifts: readonly Named[]
    cells: readonly Named[]
    tags: readonly Named[]
  }
  /** Empty for whoever sees only the own list. */
  colleagues: readonly { userId: string; name: string }[]
  withLeaders: 'leaders' | 'none'
}

/** Narrows the list. A plain form that makes an address: it works before any script has loaded. */
export async function ListFilter({ driveId, filter, places, colleagues, withLeaders }: Props) {
  const t = await getTranslations('lists.filter')
  const stands = await getTranslations('assessments.stand')
  const named = (items: readonly Named[]) => items.map(({ id, name }) => ({ value: id, label: name }))
  const numbered = (labels: readonly string[]) =>
    labels.map((label, index) => ({ value: String(index + 1), label }))
  const asked: { part: FilterPart; options: { value: string; label: string }[] }[] = [
    { part: 'departmentId', options: named(places.departments) },
    { part: 'shiftId', options: named(places.shifts) },
    { part: 'cellId', options: [...named(places.cells), { value: '0', label: t('noPlace') }] },
    { part: 'tagId', options: named(places.tags) },
    { part: 'silence', options: numbered(SILENCES.map((each) => t(`silence.${each}`))) },
    { part: 'stand', options: numbered([...STANDS, 'unknown' as const].map((each) => stands(each))) },
    {
      part: 'talker',
      options:
        colleagues.length === 0
          ? []
          : [
              { value: '0', label: t('nobody') },
              ...colleagues.map(({ userId, name }) => ({ value: userId, label: name })),
            ],
    },
    {
      part: 'leader',
      options: withLeaders === 'none' ? [] : numbered(LEADER_FILTERS.map((each) => t(`leader.${each}`))),
    },
    { part: 'boundary', options: numbered(BOUNDARY_FILTERS.map((each) => t(`boundary.${each}`))) },
  ]
  const chosen = new URLSearchParams(listHref(driveId, filter).split('?')[1])
  return (
    <Fold title={t('title')}>
      <form action={`/d/${driveId}/people`} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {filter.list && <input type="hidden" name="l" value={NAMED_LISTS.indexOf(filter.list) + 1} />}
        {asked
          .filter(({ options }) => options.length > 0)
          .map(({ part, options }) => (
            <label key={part} className="grid gap-1.5">
              <span className="font-semibold">{t(`part.${part}`)}</span>
              <select
                name={letterOf(part)}
                defaultValue={chosen.get(letterOf(part)) ?? ''}
                className={INPUT_CLASSES}
              >
                <option value="">{t('any')}</option>
                {options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <div className="flex flex-wrap gap-3 sm:col-span-full">
          <Button type="submit" className="max-sm:w-full">
            {t('show')}
          </Button>
          <LinkButton kind="plain" href={listHref(driveId, { ...NO_FILTER, list: filter.list })}>
            {t('clear')}
          </LinkButton>
        </div>
      </form>
    </Fold>
  )
}
