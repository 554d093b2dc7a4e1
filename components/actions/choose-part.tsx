import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import type { ActionCell } from '@/lib/actions/tick-list'

type Props = { path: string; cells: readonly ActionCell[]; chosen: string }

/** The areas of an action with how many of each are noted; one of them is open. */
export async function ChoosePart({ path, cells, chosen }: Props) {
  const t = await getTranslations('actions.who')
  return (
    <nav aria-label={t('area')}>
      <ul className="flex flex-wrap gap-2">
        {cells.map(({ cellId, name, noted, named }) => {
          const inside = t('areaState', { name, noted, named })
          return (
            <li key={cellId}>
              {cellId === chosen ? (
                <span aria-current="true" className="inline-flex min-h-target items-center">
                  <Chip tone="accent">{inside}</Chip>
                </span>
              ) : (
                <Link
                  href={`${path}?area=${cellId}`}
                  replace
                  stay
                  className="inline-flex min-h-target items-center"
                >
                  <Chip>{inside}</Chip>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
