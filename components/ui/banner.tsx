import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  tone?: 'info' | 'warn' | 'danger' | 'accent'
  title?: ReactNode
  action?: ReactNode
  children: ReactNode
}

const TONES = {
  info: { classes: 'border-info/50 bg-info-soft', icon: <Info aria-hidden className="text-info" /> },
  accent: { classes: 'border-accent/50 bg-accent-soft', icon: <Info aria-hidden className="text-accent" /> },
  warn: { classes: 'border-warn/50 bg-warn-soft', icon: <TriangleAlert aria-hidden className="text-warn" /> },
  danger: {
    classes: 'border-danger/50 bg-danger-soft',
    icon: <CircleAlert aria-hidden className="text-danger" />,
  },
}

/** A standing notice above what it is about: what happened, what it means, what next. */
export function Banner({ tone = 'info', title, action, children }: Props) {
  const { classes, icon } = TONES[tone]
  return (
    <div
      className={classNames(
        'flex items-start gap-3 rounded-card border px-4 py-3 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0',
        classes,
      )}
    >
      {icon}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 max-w-words">
          {title && <p className="font-semibold">{title}</p>}
          <div className="text-sm">{children}</div>
        </div>
        {action}
      </div>
    </div>
  )
}
