'use client'

import type { ReactNode } from 'react'

type Props = {
  name: string
  type: 'checkbox' | 'radio'
  value: string
  checked: boolean
  onChange: () => void
  children: ReactNode
}

/** One person to tick, as a chip with a native input behind it. */
export function PersonChip({ name, type, value, checked, onChange, children }: Props) {
  return (
    <label className="relative max-w-full rounded-full">
      <input
        {...{ name, type, value, checked, onChange }}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-[inherit]"
      />
      <span className="pointer-events-none flex min-h-12 items-center rounded-full border border-edge/70 bg-surface px-4 py-2 peer-checked:border-accent peer-checked:bg-accent-soft peer-checked:font-semibold peer-checked:text-accent peer-checked:ring-1 peer-checked:ring-accent peer-checked:ring-inset">
        {children}
      </span>
    </label>
  )
}
