import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { classNames } from '@/components/ui/class-names'
import { MAP_MEASURES, type MapMeasure } from '@/lib/coverage/map-measures'

type Props = { measure: MapMeasure; hrefOf: (measure: MapMeasure) => string }

/** What the map shows. Links, so that the choice is in the address and works before any script has run. */
export async function MeasureSwitch({ measure, hrefOf }: Props) {
  const t = await getTranslations('coverage.measure')
  return (
    <nav aria-label={t('label')} className="no-print flex flex-wrap gap-2">
      {MAP_MEASURES.map((each) => (
        <Link
          key={each}
          href={hrefOf(each)}
          prefetch={false}
          replace
          scroll={false}
          aria-current={each === measure ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-target items-center rounded-full border px-4 text-sm',
            each === measure
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
