import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { EstimateSheet } from '@/components/workplaces/estimate-sheet'
import { OnePlace } from '@/components/workplaces/one-place'
import { ShopGrid } from '@/components/workplaces/shop-grid'
import { ShopParts } from '@/components/workplaces/shop-parts'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { ShopSetup } from '@/lib/workplaces/queries/shop-structure'
import * as actions from './actions'

type Props = { driveId: string; setup: ShopSetup; today: CalendarDate }

/** The guess for the whole shop, its sites, areas and shifts, and a grid of cells for each site. */
export async function ShopLayout({ driveId, setup, today }: Props) {
  const { shop, estimates, named } = setup
  const t = await getTranslations('workplaces')
  const basis = await getTranslations('coverage.basis')
  const format = await getFormatter()
  return (
    <>
      <EstimateSheet
        driveId={driveId}
        cellId={null}
        title={t('estimate.whole')}
        today={today}
        people={estimates.find(({ cellId }) => cellId === null)?.people ?? null}
        action={actions.estimateHeadcountAction}
      />
      <Section title={t('parts.title')} note={t('parts.note')}>
        <ShopParts
          driveId={driveId}
          sites={shop.sites}
          departments={shop.departments}
          shifts={shop.shifts}
          add={{
            site: actions.addSitesAction,
            department: actions.addDepartmentsAction,
            shift: actions.addShiftsAction,
          }}
          rename={actions.renamePartAction}
          retire={actions.retirePartAction}
        />
      </Section>
      {shop.sites.length === 0 && shop.departments.length + shop.shifts.length > 0 && (
        <Section title={t('grid.title')} note={t('grid.placeMissing')}>
          <OnePlace driveId={driveId} action={actions.addSitesAction} />
        </Section>
      )}
      {shop.sites.length > 0 && (
        <Section title={t('grid.title')} note={t('grid.note')}>
          {shop.sites.map((site) => (
            <ShopGrid
              key={site.id}
              driveId={driveId}
              site={site}
              shop={shop}
              estimates={estimates.map(({ cellId, people, source, onDate }) => ({
                cellId,
                people,
                text: basis(source, { date: dayInWords(format, onDate, today) }),
              }))}
              named={named}
              today={today}
              addCells={actions.addCellsAction}
              estimate={actions.estimateHeadcountAction}
              retire={actions.retirePartAction}
            />
          ))}
        </Section>
      )}
    </>
  )
}
