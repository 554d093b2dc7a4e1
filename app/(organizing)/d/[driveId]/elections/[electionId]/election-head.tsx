import { getFormatter, getTranslations } from 'next-intl/server'
import { ChangeElection } from '@/components/bodies/change-election'
import { ElectionGoals } from '@/components/bodies/election-goals'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import type { ElectionPage } from '@/lib/bodies/queries/elections'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { changeElectionAction } from '../actions'

type Props = { where: { driveId: string; electionId: string }; page: ElectionPage }

/** What the election is, how it was counted, its two goals and the days that bind. */
export async function ElectionHead({ where, page }: Props) {
  const { today, election, votes, organizing, clocks, joined, deepRatio } = page
  const { electorate, electorateSize, members, ballotOn, planWrittenOn, countedOn, votesFor, votesCast } =
    election
  const t = await getTranslations('elections')
  const format = await getFormatter()
  const percent = (part: number, whole: number) =>
    format.number(whole === 0 ? 0 : part / whole, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      <PageHeader
        title={election.name}
        context={
          electorate === 'delegates' && members
            ? t('page.behind', { voters: electorateSize, members })
            : t('line', { electorate, voters: electorateSize, date: dayInWords(format, ballotOn, today) })
        }
        back={{ href: `/d/${where.driveId}/elections`, label: t('page.back') }}
        action={
          <ChangeElection
            where={{ ...where, version: election.version }}
            election={election}
            action={changeElectionAction}
          />
        }
      />
      {countedOn && votesFor !== null && votesCast !== null && (
        <Banner tone="accent" title={t('page.result', { votesFor, votesCast })}>
          {t('page.resultOf', {
            percent: percent(votesFor, votesCast),
            members: percent(votesFor, electorateSize),
          })}
        </Banner>
      )}
      <ElectionGoals {...{ today, electorate, votes, organizing, clocks, joined, deepRatio }} />
      <p className="max-w-words">
        {planWrittenOn
          ? t('page.afterPlan', { date: dayInWords(format, planWrittenOn, today) })
          : t('page.noAfterPlan')}
      </p>
    </>
  )
}
