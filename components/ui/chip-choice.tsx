'use client'

import { Choice, type ChoiceProps } from './choice'

/** Options as chips that wrap: several where `multiple` (read with `form.list(name)`), else one. */
export function ChipChoice(props: ChoiceProps) {
  return (
    <Choice
      {...props}
      shape={{
        group: 'flex flex-wrap gap-2',
        option: 'max-w-full rounded-full',
        label: 'rounded-full px-4 py-2',
      }}
    />
  )
}
