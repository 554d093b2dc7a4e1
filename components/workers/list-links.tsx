import { getFormatter, getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import type { ListColumn } from '@/lib/workers/lists/columns'
import { listHref } from '@/lib/workers/lists/list-address'
import type { NamedList } from '@/lib/workers/lists/named-list'
import { NO_FILTER } from '@/lib/workers/lists/people-filter'

type Props = {
  driveId: string
  /** The list shown; `null` for everybody. */
  chosen: NamedList | null
  /** Columns that were chosen stay from list to list. */
  columns: readonly ListColumn[] | null
  inAll: number
  counts: readonly { list: NamedList; people: number }[]
}

/** The ready-made lists side by side, each with how many people are on it today; on a phone they scroll. */
export async function ListLinks({ driveId, chosen, columns, inAll, counts }: Props) {
  const t = await getTranslations('lists')
  const format = await getFormatter()
  const links = [
    { list: null, name: t('everybody'), people: inAll },
    ...counts.map(({ list, people }) => ({ list, name: t(`named.${list}.name`), people })),
  ]
  return (
    <nav
      aria-label={t('title')}
      className="-mx-[min(1rem,5vw)] flex gap-2 overflow-x-auto px-[min(1rem,5vw)] pb-1 sm:mx-0 sm:flex-wrap sm:px-0"
    >
      {links.map(({ list, name, people }) => (
        <LinkButton
          key={list ?? 'all'}
          href={listHref(driveId, { ...NO_FILTER, list }, { columns })}
          aria-current={list === chosen ? 'page' : undefined}
          round
          className="shrink-0 text-sm aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
        >
          {name} <span className="tabular font-normal">{format.number(people)}</span>
        </LinkButton>
      ))}
      <LinkButton kind="plain" round className="shrink-0 text-sm" href={`/d/${driveId}/people/lists`}>
        {t('all')}
      </LinkButton>
    </nav>
  )
}
