import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import type {
  ElectionClock,
  Electorate,
  OrganizingGoal,
  VoteGoal,
} from '@/lib/bodies/elections/officer-election'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = {
  today: CalendarDate
  electorate: Electorate
  votes: VoteGoal
  organizing: OrganizingGoal
  clocks: readonly ElectionClock[]
  joined: number
  deepRatio: number | null
}

/** The goal of votes and the goal of organizing, apart, and the days that bind. */
export async function ElectionGoals({
  today,
  electorate,
  votes,
  organizing,
  clocks,
  joined,
  deepRatio,
}: Props) {
  const t = await getTranslations('elections.page')
  const format = await getFormatter()
  const isDelegates = electorate === 'delegates'
  return (
    <>
      <Section title={t('votes')} note={t(isDelegates ? 'votesNoteDelegates' : 'votesNoteMembers')}>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <Stat label={t('pledged')} value={format.number(votes.pledged)} of={t('pledgedOf', votes)} />
          <Stat label={t('missing')} value={format.number(votes.missing)} of={t('missingOf', votes)} />
          {isDelegates && (
            <Stat label={t('leaning')} value={format.number(votes.leaning)} of={t('leaningOf', votes)} />
          )}
        </div>
      </Section>
      <Section title={t('organizing')} note={t('organizingNote')}>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <Stat
            label={t('sites')}
            value={format.number(organizing.withContact)}
            of={t('sitesOf', { sites: organizing.sites })}
          />
          <Stat
            label={t('sitePledges')}
            value={format.number(organizing.pledged)}
            of={t('sitePledgesOf', { goal: organizing.goal })}
          />
          <Stat
            label={t('deep')}
            value={
              deepRatio === null ? t('deepNone') : format.number(deepRatio, { maximumFractionDigits: 1 })
            }
            of={t('deepOf', { joined, pledged: votes.pledged })}
          />
        </div>
      </Section>
      <Section title={t('clocks')} note={t('check')}>
        <List label={t('clocks')}>
          {clocks.map(({ clock, on, daysLeft }) => (
            <ListRow
              key={clock}
              title={t(`clock.${clock}`)}
              context={dayInWords(format, on, today)}
              trailing={daysLeft < 0 ? t('over') : t('left', { days: daysLeft })}
            />
          ))}
        </List>
      </Section>
    </>
  )
}
