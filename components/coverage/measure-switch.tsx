import { getTranslations } from 'next-intl/server'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { type MapView, mapHref } from '@/lib/coverage/map-address'
import { MAP_MEASURES, WHOLE_DRIVE_MEASURES } from '@/lib/coverage/map-measures'

type Props = { driveId: string; view: MapView; partial: boolean }

/** What the map shows. Links, so that the choice is in the address and works before any script has run. */
export async function MeasureSwitch({ driveId, view, partial }: Props) {
  const t = await getTranslations('coverage.measure')
  const measures = MAP_MEASURES.filter((each) => !(partial && WHOLE_DRIVE_MEASURES.includes(each)))
  return (
    <nav
      aria-label={t('label')}
      className="no-print flex gap-2 max-sm:-mx-[min(1rem,5vw)] max-sm:overflow-x-auto max-sm:px-[min(1rem,5vw)] max-sm:py-1 sm:flex-wrap"
    >
      {measures.map((each) => (
        <Link
          key={each}
          href={mapHref(driveId, { ...view, measure: each })}
          replace
          stay
          aria-current={each === view.measure ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-target shrink-0 items-center rounded-full border px-4 text-sm',
            each === view.measure
              ? 'border-accent bg-accent-soft font-semibold text-accent'
              : 'border-edge/60 bg-surface hover:bg-sunken',
          )}
        >
          {t(each)}
        </Link>
      ))}
    </nav>
  )
}
