import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { PlaceAreas } from '@/components/workplaces/place-areas'
import type { CoverageMap } from '@/lib/coverage/coverage-map'
import type { FloorPlan } from '@/lib/workplaces/queries/floor-plans'
import { placeOnPlanAction } from './actions'
import { type PlanView, planHref } from './plan-address'

type Props = { view: PlanView; plan: FloorPlan; map: CoverageMap; nameOf: (cellId: string) => string }

/** Where each area lies on the picture, to be said by tapping it. */
export async function PlanPlacing({ view, plan, map, nameOf }: Props) {
  const t = await getTranslations('plan')
  const places = new Map(plan.places.map(({ cellId, x, y }) => [cellId, { x, y }]))
  return (
    <>
      <WithMessages of={['plan']}>
        <PlaceAreas
          key={plan.planId}
          driveId={view.driveId}
          plan={plan}
          cells={map.coverage.cells.map(({ cellId }) => ({
            cellId,
            name: nameOf(cellId),
            at: places.get(cellId) ?? null,
          }))}
          place={placeOnPlanAction}
        />
      </WithMessages>
      <LinkButton href={planHref({ ...view, does: 'read' })} className="justify-self-start">
        {t('place.done')}
      </LinkButton>
    </>
  )
}
