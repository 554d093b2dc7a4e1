import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import { type MapView, mapHref } from '@/lib/coverage/map-address'
import { REACH_DAYS } from '@/lib/coverage/published-constants'

type Props = {
  driveId: string
  view: MapView
  issues: readonly { issueId: string; people: number; called: string }[]
  shownId: string | null
  /** People talked with in the same window. */
  talkedWith: number
}

/** What people said matters, most named first, each of how many were talked with. One of them is what the map shows. */
export async function IssueList({ driveId, view, issues, shownId, talkedWith }: Props) {
  const t = await getTranslations('coverage.issues')
  if (issues.length === 0) return <p className="text-ink-muted">{t('empty', { days: REACH_DAYS })}</p>
  return (
    <section aria-label={t('title')} className="grid gap-2">
      <p className="text-ink-muted text-sm">{t('note', { days: REACH_DAYS })}</p>
      <ul className="flex flex-wrap gap-2">
        {issues.map(({ issueId, people, called }) => {
          const inside = t('of', { issue: called, people, talkedWith })
          return (
            <li key={issueId}>
              {issueId === shownId ? (
                <span aria-current="true" className="inline-flex min-h-target items-center">
                  <Chip tone="accent">{inside}</Chip>
                </span>
              ) : (
                <Link
                  href={mapHref(driveId, { ...view, issueId })}
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
    </section>
  )
}
