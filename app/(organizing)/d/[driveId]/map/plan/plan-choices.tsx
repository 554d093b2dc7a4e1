import { getTranslations } from 'next-intl/server'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { MAP_MEASURES } from '@/lib/coverage/map-measures'
import { type PlanView, planHref } from './plan-address'

const pill = (isCurrent: boolean) =>
  classNames(
    'inline-flex min-h-target shrink-0 items-center rounded-full border px-4 text-sm',
    isCurrent
      ? 'border-accent bg-accent-soft font-semibold text-accent'
      : 'border-edge/60 bg-surface hover:bg-sunken',
  )

/** Which of several pictures is looked at. */
export async function WhichPlan({ view, planIds }: { view: PlanView; planIds: readonly string[] }) {
  const t = await getTranslations('plan')
  return (
    <nav aria-label={t('title')} className="no-print flex flex-wrap gap-2">
      {planIds.map((planId, index) => (
        <Link
          key={planId}
          href={planHref({ ...view, at: index + 1, does: 'read' })}
          className={pill(index + 1 === view.at)}
        >
          {t('which', { number: index + 1 })}
        </Link>
      ))}
    </nav>
  )
}

/** Which number stands on the picture; on paper only the one that does. */
export async function PlanMeasures({ view }: { view: PlanView }) {
  const t = await getTranslations('plan')
  const measures = await getTranslations('coverage.measure')
  return (
    <>
      <nav
        aria-label={t('measure')}
        className="no-print flex gap-2 max-sm:overflow-x-auto max-sm:py-1 sm:flex-wrap"
      >
        {MAP_MEASURES.map((measure) => (
          <Link
            key={measure}
            href={planHref({ ...view, measure })}
            replace
            stay
            aria-current={measure === view.measure ? 'true' : undefined}
            className={pill(measure === view.measure)}
          >
            {measures(measure)}
          </Link>
        ))}
      </nav>
      <p className="hidden font-semibold print:block">{measures(view.measure)}</p>
    </>
  )
}
