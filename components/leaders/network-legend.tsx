import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

const SIGNS: Record<'Arrow' | 'Line' | 'Leader' | 'Bridge' | 'Alone', ReactNode> = {
  Arrow: (
    <>
      <path d="M2 8H22" className="stroke-ink-muted" strokeWidth="1.2" />
      <path d="M28 8L20 5V11Z" className="fill-ink-muted" />
    </>
  ),
  Line: <path d="M2 8H28" className="stroke-edge" strokeWidth="0.8" />,
  Leader: <circle cx="15" cy="8" r="5" className="fill-accent" />,
  Bridge: (
    <>
      <circle cx="15" cy="8" r="4" className="fill-surface stroke-ink" />
      <circle cx="15" cy="8" r="7" className="fill-transparent stroke-ink" />
    </>
  ),
  Alone: <circle cx="15" cy="8" r="5" className="fill-surface stroke-ink-muted" strokeDasharray="2.5 2" />,
}

/** What the shapes of the picture mean. */
export async function NetworkLegend() {
  const t = await getTranslations('leaders.net')
  return (
    <ul aria-label={t('legend')} className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((sign) => (
        <li key={sign} className="flex items-center gap-2">
          <svg aria-hidden viewBox="0 0 30 16" width="30" height="16" className="shrink-0">
            {SIGNS[sign]}
          </svg>
          {t(`legend${sign}`)}
        </li>
      ))}
    </ul>
  )
}
