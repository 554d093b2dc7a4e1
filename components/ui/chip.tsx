import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Tone = 'plain' | 'accent' | 'info' | 'warn' | 'danger'

const TONES: Record<Tone, string> = {
  plain: 'bg-sunken text-ink-muted border-line',
  accent: 'bg-accent-soft text-accent border-accent/40',
  info: 'bg-info-soft text-info border-info/40',
  warn: 'bg-warn-soft text-warn border-warn/40',
  danger: 'bg-danger-soft text-danger border-danger/40',
}

/** One short fact in a pill. The words carry the meaning, the tone only helps. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs leading-snug [&_svg]:size-3.5',
        TONES[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
