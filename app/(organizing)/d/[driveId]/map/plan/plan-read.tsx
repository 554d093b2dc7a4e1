import { getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import { DayPicker } from '@/components/coverage/day-picker'
import { MapLegend } from '@/components/coverage/map-legend'
import { PlanPicture } from '@/components/coverage/plan-picture'
import { PrintButton } from '@/components/coverage/print-button'
import { WithMessages } from '@/components/shell/with-messages'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import type { CoverageMap } from '@/lib/coverage/coverage-map'
import type { FloorPlan } from '@/lib/workplaces/queries/floor-plans'
import { removeFloorPlanAction } from './actions'
import { type PlanView, planHref } from './plan-address'
import { PlanMeasures } from './plan-choices'

type Props = { view: PlanView; plan: FloorPlan; map: CoverageMap; nameOf: (cellId: string) => string }

/** The picture with its numbers, of today or a past day, to print, to change and to remove. */
export async function PlanRead({ view, plan, map, nameOf }: Props) {
  const { driveId, measure, past } = view
  const t = await getTranslations('plan')
  return (
    <>
      <PlanMeasures view={view} />
      <PlanPicture {...{ driveId, plan, map, measure, nameOf }} when={past ? 'past' : 'today'} />
      {past && <p className="max-w-words text-ink-muted text-sm">{t('asToday')}</p>}
      <MapLegend measure={measure} />
      <div className="no-print flex flex-wrap items-center gap-4">
        <LinkButton href={planHref({ ...view, does: 'place' })}>{t('place.open')}</LinkButton>
        <PrintButton>{t('print')}</PrintButton>
      </div>
      <DayPicker {...{ driveId, past }} todayHref={planHref({ ...view, past: null })} today={map.today} />
      <div className="no-print">
        <Fold title={t('remove.open')}>
          <p>{t('remove.text')}</p>
          <WithMessages of={['plan']}>
            <CommandButton
              action={removeFloorPlanAction}
              input={{ driveId, planId: plan.planId }}
              label={t('remove.save')}
              kind="danger"
              done={t('remove.saved')}
            />
          </WithMessages>
        </Fold>
      </div>
    </>
  )
}
