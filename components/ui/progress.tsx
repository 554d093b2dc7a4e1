import type { ReactNode } from 'react'

type Props = { label: ReactNode; done: number; total: number; text: string }

/** How far long work has come: a bar and the same in numbers (`text`: "120 of 400 rows"). */
export function Progress({ label, done, total, text }: Props) {
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="tabular text-ink-muted">{text}</span>
      </div>
      <div
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
        aria-label={typeof label === 'string' ? label : text}
      >
        <svg
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="block h-2 w-full rounded-full bg-sunken"
        >
          <rect width={share * 100} height="2" className="fill-accent" />
        </svg>
      </div>
    </div>
  )
}
