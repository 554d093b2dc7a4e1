import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { daySearch, type MapView, mapHref } from '@/lib/coverage/map-address'
import { MEASURE_CODES } from '@/lib/coverage/map-measures'
import type { MapSide } from '@/lib/coverage/map-sides'
import { PrintButton } from './print-button'

type Props = {
  driveId: string
  view: MapView
  sides: readonly MapSide[]
  /** Whether the viewer sees pictures of the shop: those who see the whole chart. */
  hasPlans: boolean
}

/** How the rows are made and ordered, and the map for a room or for paper. */
export async function MapTools({ driveId, view, sides, hasPlans }: Props) {
  const t = await getTranslations('coverage')
  const plan = await getTranslations('plan')
  const change = (part: Partial<MapView>, text: string) => (
    <Link
      key={text}
      href={mapHref(driveId, { ...view, ...part })}
      replace
      stay
      className="inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4"
    >
      {text}
    </Link>
  )
  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1">
      {sides
        .filter((side) => side !== view.side)
        .map((side) => change({ side }, t('side.switch', { side: t(`side.${side}`) })))}
      {view.order === 'holes'
        ? change({ order: 'shop' }, t('order.shop'))
        : change({ order: 'holes' }, t('order.holes'))}
      {view.size === 'usual'
        ? change({ size: 'big' }, t('size.big'))
        : change({ size: 'usual' }, t('size.usual'))}
      <Link
        href={`/d/${driveId}/wall`}
        className="inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4"
      >
        {t('wall')}
      </Link>
      {hasPlans && (
        <Link
          href={`/d/${driveId}/map/plan?${new URLSearchParams({ show: MEASURE_CODES[view.measure], ...daySearch(view.past) })}`}
          className="inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4"
        >
          {plan('link')}
        </Link>
      )}
      <PrintButton>{t('print')}</PrintButton>
    </div>
  )
}
