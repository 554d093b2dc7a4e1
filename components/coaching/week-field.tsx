'use client'

import { useTranslations } from 'next-intl'
import { FieldErrors } from '@/components/ui/field-errors'
import { useFieldIds } from '@/components/ui/form-state'
import { DAY_PART_NAMES } from '@/lib/coaching/day-parts'

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

type Props = { name: string; legend: string; defaultTicks?: readonly string[] }

/** A week to tick: days by parts of the day. Read with `form.list(name)` as ticks such as `2-evening`. */
export function WeekField({ name, legend, defaultTicks = [] }: Props) {
  const t = useTranslations('coaching.week')
  const ui = useTranslations('ui')
  const { inputId, errorId, errors } = useFieldIds(name)
  return (
    <fieldset aria-describedby={errors.length > 0 ? errorId : undefined} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 font-semibold">
        {legend} <span className="font-normal text-ink-muted">{ui('optional')}</span>
      </legend>
      <table className="w-full table-fixed border-collapse text-sm">
        <thead>
          <tr>
            <td className="w-10" />
            {DAY_PART_NAMES.map((part) => (
              <th key={part} scope="col" className="px-0.5 pb-1 text-xs font-normal text-ink-muted">
                {t(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day, row) => (
            <tr key={day}>
              <th scope="row" className="py-0.5 text-left font-normal">
                {t(day)}
              </th>
              {DAY_PART_NAMES.map((part, column) => (
                <td key={part} className="p-0.5">
                  <label className="relative block">
                    <input
                      type="checkbox"
                      id={row === 0 && column === 0 ? inputId : undefined}
                      name={name}
                      value={`${day}-${part}`}
                      defaultChecked={defaultTicks.includes(`${day}-${part}`)}
                      aria-label={t('tick', { day: t(day), part: t(part) })}
                      className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-input"
                    />
                    <span className="pointer-events-none grid min-h-11 place-items-center rounded-input border border-edge/70 bg-surface text-transparent peer-checked:border-accent peer-checked:bg-accent-soft peer-checked:text-accent">
                      ✓
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldErrors id={errorId} errors={errors} />
    </fieldset>
  )
}
