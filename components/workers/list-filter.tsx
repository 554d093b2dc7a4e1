import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { LateFold } from '@/components/ui/late-fold'
import { LateLinkButton } from '@/components/ui/late-link-button'
import { LinkButton } from '@/components/ui/link-button'
import { type ListColumn, lettersOf } from '@/lib/workers/lists/columns'
import { codeFor, letterOf, listHref } from '@/lib/workers/lists/list-address'
import { NO_FILTER, type PeopleFilter } from '@/lib/workers/lists/people-filter'
import { questionOfFilter } from '@/lib/workers/lists/question-of-filter'
import type { ConditionChoice } from './condition-choices'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  /** `null` while it is folded away. */
  choices: readonly ConditionChoice[] | null
}

/** Narrows the list. A plain form that makes an address: it works before any script has loaded. */
export async function ListFilter({ driveId, filter, columns, choices }: Props) {
  const t = await getTranslations('lists')
  return (
    <LateFold
      title={t('filter.title')}
      href={listHref(driveId, filter, { columns, unfolded: 'narrow' })}
      linkLabel={t('choices')}
    >
      {choices && <FilterForm driveId={driveId} filter={filter} columns={columns} choices={choices} />}
    </LateFold>
  )
}

async function FilterForm({
  driveId,
  filter,
  columns,
  choices,
}: Props & { choices: readonly ConditionChoice[] }) {
  const t = await getTranslations('lists')
  return (
    <form action={`/d/${driveId}/people`} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {filter.list && <input type="hidden" name="l" value={codeFor('list', filter.list)} />}
      {columns && <input type="hidden" name="c" value={lettersOf(columns)} />}
      {choices.map(({ part, title, options }) => {
        if (part === 'mark') return null
        const chosen = filter[part]
        return (
          <label key={part} className="grid gap-1.5">
            <span className="font-semibold">{title}</span>
            <select
              name={letterOf(part)}
              defaultValue={chosen === null ? '' : codeFor(part, chosen)}
              className={INPUT_CLASSES}
            >
              <option value="">{t('filter.any')}</option>
              {options.map(({ condition, label }) => (
                <option key={condition.value} value={codeFor(part, condition.value)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <div className="flex flex-wrap gap-3 sm:col-span-full">
        <Button type="submit" className="max-sm:w-full">
          {t('filter.show')}
        </Button>
        <LinkButton kind="plain" href={listHref(driveId, { ...NO_FILTER, list: filter.list }, { columns })}>
          {t('filter.clear')}
        </LinkButton>
        <LateLinkButton
          kind="plain"
          href={listHref(
            driveId,
            { ...NO_FILTER, list: filter.list, question: questionOfFilter(filter) },
            { columns, unfolded: 'question' },
          )}
        >
          {t('build.more')}
        </LateLinkButton>
      </div>
    </form>
  )
}
