import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { LateFold } from '@/components/ui/late-fold'
import { LinkButton } from '@/components/ui/link-button'
import { columnLetter, columnsFor, FACTS_ON_A_PHONE, type ListColumn } from '@/lib/workers/lists/columns'
import { listHref, searchOf } from '@/lib/workers/lists/list-address'
import type { PeopleFilter } from '@/lib/workers/lists/people-filter'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  sight: 'whole' | 'own'
  isUnfolded: boolean
}

/** Which facts stand beside each name. A plain form that makes an address, so that a kept list carries them. */
export async function ColumnChooser({ isUnfolded, ...form }: Props) {
  const { driveId, filter, columns } = form
  const t = await getTranslations('lists')
  return (
    <LateFold
      title={t('columns.title')}
      href={listHref(driveId, filter, { columns, unfolded: 'columns' })}
      linkLabel={t('choices')}
    >
      {isUnfolded ? <ColumnForm {...form} /> : null}
    </LateFold>
  )
}

async function ColumnForm({ driveId, filter, columns, sight }: Omit<Props, 'isUnfolded'>) {
  const t = await getTranslations('lists.columns')
  return (
    <form action={`/d/${driveId}/people`} className="grid gap-4">
      {[...new URLSearchParams(searchOf(filter))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="grid gap-1 sm:grid-cols-2 lg:grid-cols-3">
        <legend className="max-w-words pb-2 text-ink-muted text-sm">
          {t('explains', { facts: FACTS_ON_A_PHONE })}
        </legend>
        {columnsFor(sight).map((column) => (
          <label key={column} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="c"
              value={columnLetter(column)}
              defaultChecked={columns?.includes(column) ?? false}
              className="size-6 shrink-0 accent-accent"
            />
            {t(column)}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" className="max-sm:w-full">
          {t('show')}
        </Button>
        {columns && (
          <LinkButton kind="plain" href={listHref(driveId, filter)}>
            {t('usual')}
          </LinkButton>
        )}
      </div>
    </form>
  )
}
