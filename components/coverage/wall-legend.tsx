import { Check, CircleAlert, Star, UsersRound } from 'lucide-react'
import { useTranslations } from 'next-intl'

const ENTRIES = [
  { key: 'verified', icon: <Check /> },
  { key: 'followed', icon: <Star /> },
  { key: 'won', icon: <Star className="fill-current" /> },
  { key: 'committee', icon: <UsersRound /> },
  { key: 'disputed', icon: <CircleAlert /> },
] as const

/** What the marks on the tiles mean. */
export function WallLegend({ withRatings }: { withRatings: boolean }) {
  const t = useTranslations('wall')
  if (!withRatings) return null
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-5 gap-y-1 text-ink-muted text-sm">
      {ENTRIES.map(({ key, icon }) => (
        <li key={key} className="flex items-center gap-1.5 [&_svg]:size-4">
          <span aria-hidden>{icon}</span>
          {t(`mark.${key}`)}
        </li>
      ))}
    </ul>
  )
}
