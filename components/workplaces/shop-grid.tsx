'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { GridTable } from '@/components/ui/grid-table'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { EstimateSheet } from './estimate-sheet'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Named = { id: string; name: string }
type Cell = { id: string; siteId: string; departmentId: string | null; shiftId: string | null; name: string }
type Props = {
  driveId: string
  site: Named
  shop: {
    sites: readonly Named[]
    departments: readonly Named[]
    shifts: readonly Named[]
    cells: readonly Cell[]
  }
  estimates: readonly { cellId: string | null; people: number; text: string }[]
  named: readonly { cellId: string | null; people: number }[]
  today: CalendarDate
  addCells: Send
  estimate: Send
  retire: Send
}

/** Areas down, shifts across: where people work, how many by which estimate, and how many are on the list. */
export function ShopGrid({
  driveId,
  site,
  shop,
  estimates,
  named,
  today,
  addCells,
  estimate,
  retire,
}: Props) {
  const t = useTranslations('workplaces')
  const cells = shop.cells.filter(({ siteId }) => siteId === site.id)
  const withRest = (parts: readonly Named[], isUsed: boolean) => [
    ...parts.map(({ id, name }): { id: string | null; name: string } => ({ id, name })),
    ...(isUsed || parts.length === 0 ? [{ id: null, name: t('grid.whole') }] : []),
  ]
  const rows = withRest(
    shop.departments,
    cells.some(({ departmentId }) => departmentId === null),
  )
  const columns = withRest(
    shop.shifts,
    cells.some(({ shiftId }) => shiftId === null),
  )
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      {shop.sites.length > 1 && <h3 className="font-semibold">{site.name || t('unnamed')}</h3>}
      <GridTable
        caption={t('grid.caption', { site: site.name || t('unnamed') })}
        corner={t('grid.corner')}
        columns={columns.map(({ id, name }) => ({ key: id ?? 'all', header: name }))}
        rows={rows.map((row) => ({
          key: row.id ?? 'all',
          header: row.name,
          cells: columns.map((column) => {
            const cell = cells.find(
              ({ departmentId, shiftId }) => departmentId === row.id && shiftId === column.id,
            )
            const label = [row.name, column.name].join(' · ')
            if (!cell)
              return (
                <td key={column.id ?? 'all'} className="p-0.5 text-center">
                  <ActionForm
                    className="justify-items-center"
                    action={addCells}
                    toInput={(_, newId) => ({
                      driveId,
                      cells: [
                        { cellId: newId('cell'), siteId: site.id, departmentId: row.id, shiftId: column.id },
                      ],
                    })}
                    submitLabel={
                      <>
                        <Plus aria-hidden className="size-5" />
                        <span className="sr-only">{t('grid.add', { place: label })}</span>
                      </>
                    }
                    submitKind="plain"
                  />
                </td>
              )
            const current = estimates.find(({ cellId }) => cellId === cell.id)
            const listed = named.find(({ cellId }) => cellId === cell.id)?.people ?? 0
            return (
              <td key={cell.id} className="p-0.5 text-center">
                <EstimateSheet
                  driveId={driveId}
                  cellId={cell.id}
                  title={label}
                  trigger={
                    <span className="tabular grid leading-tight">
                      <span className="sr-only">{label}: </span>
                      {current
                        ? t('grid.cell', { listed, people: current.people })
                        : t('grid.cellNoGuess', { listed })}
                      {current && <span className="font-normal text-ink-muted text-xs">{current.text}</span>}
                    </span>
                  }
                  today={today}
                  people={current?.people ?? null}
                  action={estimate}
                >
                  <ActionForm
                    action={retire}
                    toInput={() => ({ driveId, part: 'cell', id: cell.id })}
                    submitLabel={t('grid.nobody')}
                    submitKind="danger"
                    doneMessage={t('parts.retired')}
                  >
                    <p className="text-ink-muted text-sm">{t('grid.nobodyHelp')}</p>
                  </ActionForm>
                </EstimateSheet>
              </td>
            )
          }),
        }))}
      />
    </div>
  )
}
