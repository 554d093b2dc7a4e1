'use client'

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { Result } from '@/lib/result'
import { movedBy, PLAN_LEAP, PLAN_STEP, type PlanPoint, pointAt } from '@/lib/workplaces/floor-plan'

type Cell = { cellId: string; name: string; at: PlanPoint | null }

type Props = {
  driveId: string
  plan: { planId: string; width: number; height: number }
  cells: readonly Cell[]
  place: (command: SentCommand) => Promise<Result<unknown>>
}

const MIDDLE: PlanPoint = { x: 500, y: 500 }
const MOVES = {
  ArrowLeft: { right: -1, down: 0, label: 'left', icon: ArrowLeft },
  ArrowUp: { right: 0, down: -1, label: 'up', icon: ArrowUp },
  ArrowDown: { right: 0, down: 1, label: 'down', icon: ArrowDown },
  ArrowRight: { right: 1, down: 0, label: 'right', icon: ArrowRight },
} as const

/** Says where each area lies on a picture: by a tap on it, or by arrow keys and buttons. */
export function PlaceAreas({ driveId, plan, cells, place }: Props) {
  const t = useTranslations('plan')
  const [first] = cells
  const [cellId, setCellId] = useState(cells.find(({ at }) => at === null)?.cellId ?? first?.cellId ?? '')
  const chosen = cells.find((cell) => cell.cellId === cellId)
  const [moved, setMoved] = useState<PlanPoint | null>(null)
  const at = moved ?? chosen?.at ?? MIDDLE
  const name = chosen?.name ?? ''
  const move = (key: keyof typeof MOVES, by: number) =>
    setMoved(movedBy(at, MOVES[key].right * by, MOVES[key].down * by))
  const byKey = (event: KeyboardEvent) => {
    if (!(event.key in MOVES)) return
    event.preventDefault()
    move(event.key as keyof typeof MOVES, event.shiftKey ? PLAN_LEAP : PLAN_STEP)
  }
  const height = (1000 * plan.height) / plan.width

  return (
    <div className="grid gap-4">
      <p className="text-ink-muted">{t('place.how')}</p>
      <button
        type="button"
        onKeyDown={byKey}
        onClick={(event) => {
          // A keyboard's Enter comes without a place.
          if (event.detail > 0) setMoved(pointAt(event, event.currentTarget.getBoundingClientRect()))
        }}
        aria-label={t('place.where', { name, x: Math.round(at.x / 10), y: Math.round(at.y / 10) })}
        className="block w-full cursor-crosshair rounded-card"
      >
        <svg
          viewBox={`0 0 1000 ${height}`}
          className="block w-full rounded-card border border-line"
          aria-hidden
        >
          <image href={`/d/${driveId}/map/plan/${plan.planId}`} width="1000" height={height} />
          {cells.map(
            (cell) =>
              cell.at &&
              cell.cellId !== cellId && (
                <circle
                  key={cell.cellId}
                  cx={cell.at.x}
                  cy={(cell.at.y * height) / 1000}
                  r="16"
                  className="fill-surface stroke-ink"
                />
              ),
          )}
          <g transform={`translate(${at.x} ${(at.y * height) / 1000})`}>
            <circle r="26" className="fill-accent-soft stroke-accent" strokeWidth="6" />
            <path d="M-40 0h80M0 -40v80" className="stroke-accent" strokeWidth="4" />
          </g>
        </svg>
      </button>
      <p role="status" className="tabular text-sm">
        {t('place.where', { name, x: Math.round(at.x / 10), y: Math.round(at.y / 10) })}
      </p>
      <fieldset className="flex flex-wrap gap-2" onKeyDown={byKey}>
        <legend className="sr-only">{t('place.title')}</legend>
        {Object.entries(MOVES).map(([key, { label, icon: Icon }]) => (
          <Button key={key} onClick={() => move(key as keyof typeof MOVES, PLAN_STEP)}>
            <Icon aria-hidden className="size-5" />
            {t(`place.${label}`)}
          </Button>
        ))}
      </fieldset>
      <ActionForm
        action={place}
        toInput={() => ({ driveId, planId: plan.planId, cellId, at })}
        submitLabel={t('place.save')}
        doneMessage={t('place.saved', { name })}
        onDone={() => setMoved(null)}
      >
        <Select
          key={cellId}
          name="cellId"
          label={t('place.area')}
          options={cells.map((cell) => ({
            value: cell.cellId,
            label: `${cell.name} · ${t(cell.at ? 'place.on' : 'place.off')}`,
          }))}
          defaultValue={cellId}
          onChange={({ currentTarget }) => {
            setCellId(currentTarget.value)
            setMoved(null)
          }}
          required
        />
      </ActionForm>
      {chosen?.at && (
        <ActionForm
          key={cellId}
          action={place}
          toInput={() => ({ driveId, planId: plan.planId, cellId, at: null })}
          submitLabel={t('place.takeOff')}
          submitKind="plain"
          doneMessage={t('place.takenOff', { name })}
          compact
        />
      )}
    </div>
  )
}
