'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import { WALL_FILTERS, type WallGrouping, type WallView } from '@/lib/coverage/wall-groups'

const CONTROL = 'min-h-target w-full rounded-input border border-edge bg-surface px-3'

type Props = {
  view: WallView
  /** What people can be grouped by; where there is but one way nothing is asked. */
  groupings: readonly WallGrouping[]
  withRatings: boolean
  onChange: (view: WallView) => void
}

/** How people lie and who is shown. */
export function WallControls({ view, groupings, withRatings, onChange }: Props) {
  const t = useTranslations('wall')
  const filters = withRatings ? WALL_FILTERS : (['all', 'never', 'quiet'] as const)
  return (
    <div className="no-print grid gap-3 sm:grid-cols-3">
      {groupings.length > 1 && (
        <Labelled label={t('group.label')}>
          {(id) => (
            <select
              id={id}
              className={CONTROL}
              value={view.grouping}
              onChange={(event) =>
                onChange({ ...view, grouping: groupings[event.target.selectedIndex] ?? 'cell' })
              }
            >
              {groupings.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {t(`group.${grouping}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Labelled label={t('filter.label')}>
        {(id) => (
          <select
            id={id}
            className={CONTROL}
            value={view.filter}
            onChange={(event) => onChange({ ...view, filter: filters[event.target.selectedIndex] ?? 'all' })}
          >
            {filters.map((filter) => (
              <option key={filter} value={filter}>
                {t(`filter.${filter}`, { days: QUIET_DAYS })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t('code')}>
        {(id) => (
          <input
            id={id}
            type="search"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className={CONTROL}
            value={view.code}
            onChange={(event) => onChange({ ...view, code: event.target.value })}
          />
        )}
      </Labelled>
    </div>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="grid gap-1 text-sm">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
