import { getFormatter, getTranslations } from 'next-intl/server'
import { StandLabel } from '@/components/assessments/scale-context'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Boundary } from '@/lib/workers/boundary'
import type { UnitJudgement } from '@/lib/workers/unit'

type Person = {
  workerId: string
  called: string
  isPrimary: boolean
  lastTalkOn: CalendarDate | null
  value: AssessmentValue | null
  verified: boolean
  disputed: boolean
  committee: boolean
  leader: LeaderStatus | null
  unit: UnitJudgement
  boundary: Boundary
}
type Props = { person: Person; today: CalendarDate; withRating: boolean; href?: string }

/** One person of an area as a tile: name or code, last talk, where they stand in words. An outline for the unknown. */
export async function PersonTile({ person, today, withRating, href }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const { called, lastTalkOn, value, leader, boundary } = person
  const border = withRating && value === null ? 'border-dashed border-edge' : 'border-line'
  const inside = (
    <>
      <span className="font-semibold">{called}</span>
      <span className="text-ink-muted text-sm">
        {lastTalkOn
          ? t('coverage.cell.lastTalk', { date: dayInWords(format, lastTalkOn, today) })
          : t('coverage.cell.never')}
        {!person.isPrimary && ` · ${t('coverage.cell.alsoHere')}`}
      </span>
      <span className="flex flex-wrap gap-1">
        {person.unit !== 'in' && (
          <Chip tone={person.unit === 'disputed' ? 'warn' : 'plain'}>
            {t(`unit.judgement.${person.unit}`)}
          </Chip>
        )}
        {boundary !== 'anyone' && <Chip tone="warn">{t(`workers.boundary.chip.${boundary}`)}</Chip>}
        {withRating && (
          <Chip tone={value !== null && value <= 2 ? 'accent' : 'plain'}>
            <StandLabel stand={standOf(value)} />
          </Chip>
        )}
        {withRating && person.verified && <Chip tone="accent">{t('assessments.shown')}</Chip>}
        {person.disputed && <Chip tone="warn">{t('assessments.differ')}</Chip>}
        {person.committee && <Chip tone="info">{t('coverage.cell.committee')}</Chip>}
        {leader && <Chip>{t(`coverage.cell.leader.${leader}`)}</Chip>}
      </span>
    </>
  )
  const classes = `grid content-start gap-1 rounded-card border bg-surface p-4 ${border}`
  return (
    <li className="grid">
      {href ? (
        <Link href={href} className={`${classes} hover:bg-sunken`}>
          {inside}
        </Link>
      ) : (
        <div className={classes}>{inside}</div>
      )}
    </li>
  )
}
