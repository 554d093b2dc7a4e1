import type { ReactNode } from 'react'

type Props = {
  label: ReactNode
  /** Large: a percent or a count, formatted by the locale. */
  value: ReactNode
  /** Of how many, and as of when: "54 of 200 · estimate of Nov 3". A number never stands without it. */
  of: ReactNode
  help?: ReactNode
}

/** A number with its denominator and date. */
export function Stat({ label, value, of, help }: Props) {
  return (
    <div className="grid content-start gap-0.5">
      <p className="text-sm text-ink-muted">{label}</p>
      <p className="tabular text-2xl font-semibold tracking-tight">{value}</p>
      <p className="tabular text-sm text-ink-muted">{of}</p>
      {help && <p className="text-sm">{help}</p>}
    </div>
  )
}
