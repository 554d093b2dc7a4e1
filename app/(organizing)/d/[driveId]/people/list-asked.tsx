import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { Banner } from '@/components/ui/banner'
import { ColumnChooser } from '@/components/workers/column-chooser'
import { ListLinks } from '@/components/workers/list-links'
import { ListQuestion } from '@/components/workers/list-question'
import { NEW_HIRE_DAYS, QUIET_DAYS } from '@/lib/coverage/published-constants'
import { placesOf } from '@/lib/workers/lists/places-of'
import type { AboutList } from './about-list'

/** Which list it is: the ready-made ones, who is to be on it, which columns it has. */
export async function ListAsked(about: AboutList) {
  const { driveId, filter, columns, lost, unfolded, page, colleagues, cells, scale } = about
  const lists = await getTranslations('lists')
  const nameOf = (id: string) =>
    colleagues.find(({ userId }) => userId === id)?.name ??
    cells.find((cell) => cell.id === id)?.name ??
    page.labels.names.get(id)
  return (
    <>
      <ListLinks {...{ driveId, columns }} chosen={filter.list} inAll={page.inAll} counts={page.counts} />
      {lost > 0 && <Banner tone="warn">{lists('build.lost', { count: lost })}</Banner>}
      {filter.list && (
        <p className="max-w-words text-ink-muted">
          {lists(`named.${filter.list}.explains`, { days: QUIET_DAYS, newDays: NEW_HIRE_DAYS })}
        </p>
      )}
      <ListQuestion
        {...{ driveId, filter, columns, nameOf, unfolded }}
        sources={{ places: { ...placesOf(page.labels), cells }, colleagues, sight: page.sight, scale }}
        found={page.found}
      />
      <ColumnChooser
        {...{ driveId, filter, columns }}
        sight={page.sight}
        isUnfolded={unfolded === 'columns'}
      />
      {page.isHeldBack && <ReadEnough />}
    </>
  )
}
