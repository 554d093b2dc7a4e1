'use client'

import { Choice, type ChoiceProps } from './choice'

/** One of a few, side by side where the words fit, stacked where they do not; `stacked` for options with help. */
export function SegmentedChoice({ stacked, ...props }: ChoiceProps & { stacked?: boolean }) {
  return (
    <Choice
      {...props}
      shape={{
        group: stacked
          ? 'grid gap-2'
          : 'grid grid-cols-[repeat(auto-fit,minmax(min(6.5rem,100%),1fr))] gap-2',
        option: 'rounded-input',
        label: stacked
          ? 'rounded-input px-4 py-2.5'
          : 'h-full rounded-input px-3 py-2 justify-center text-center',
      }}
    />
  )
}
