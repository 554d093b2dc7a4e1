'use client'

import { type ReactNode, useId } from 'react'

type Props = {
  name: string
  type: 'checkbox' | 'radio'
  value: string
  checked: boolean
  onChange: () => void
  /** What tells two of one name apart, under the name. */
  where?: string
  children: ReactNode
}

/** One person to tick, as a chip with a native input behind it. */
export function PersonChip({ name, type, value, checked, onChange, where, children }: Props) {
  const id = useId()
  return (
    <label className="relative max-w-full rounded-full">
      <input
        {...{ name, type, value, checked, onChange }}
        aria-labelledby={`${id}-name`}
        aria-describedby={where ? `${id}-where` : undefined}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-[inherit]"
      />
      <span className="pointer-events-none flex min-h-12 flex-col justify-center rounded-full border border-edge/70 bg-surface px-4 py-2 peer-checked:border-accent peer-checked:bg-accent-soft peer-checked:font-semibold peer-checked:text-accent peer-checked:ring-1 peer-checked:ring-accent peer-checked:ring-inset">
        <span id={`${id}-name`}>{children}</span>
        {where && (
          <span id={`${id}-where`} className="font-normal text-ink-muted text-sm leading-tight">
            {where}
          </span>
        )}
      </span>
    </label>
  )
}
