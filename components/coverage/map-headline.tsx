import { getFormatter, getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { Meter } from '@/components/ui/meter'
import { Stat } from '@/components/ui/stat'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import { REACH_DAYS } from '@/lib/coverage/published-constants'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { shareInWords } from './share-in-words'

/** The first look: support that was shown and who is missing, of everybody who works here and never of the names known. */
export async function MapHeadline({ coverage }: { coverage: DriveCoverage }) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const day = (date: DriveCoverage['onDate']) => dayInWords(format, date, coverage.onDate)
  const { whole } = coverage
  const percent = (share: number | null, count: number) =>
    share === null
      ? format.number(count)
      : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const of = (share: (typeof whole)['named']) => shareInWords(t, share, whole.headcount, day)
  const { verified, supporters, talkedTo, committee, leaders, uncharted } = whole

  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
      <Card className="grid gap-6">
        <div className="grid gap-6 sm:grid-cols-2">
          <Stat
            label={t('headline.verified')}
            value={percent(verified.share, verified.count)}
            of={of(verified)}
            help={verified.of !== null && t('headline.notOfList', { listed: whole.named.count })}
          />
          {uncharted !== null && whole.headcount && (
            <Stat
              label={t('headline.missing', { count: uncharted })}
              value={percent(uncharted / Math.max(1, whole.headcount.people), uncharted)}
              of={of({ count: uncharted, of: whole.headcount.people, share: null })}
            />
          )}
        </div>
        <Meter
          parts={[
            { count: verified.count, look: 'filled' },
            { count: whole.named.count - verified.count, look: 'pale' },
            { count: uncharted ?? 0, look: 'hole' },
          ]}
          text={`${t('headline.verified')}: ${of(verified)}. ${t('headline.missing', { count: uncharted ?? 0 })}.`}
        />
      </Card>
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4 print:grid-cols-4">
        <Stat
          label={t('headline.reached')}
          value={percent(talkedTo.share, talkedTo.count)}
          of={of(talkedTo)}
          help={t('headline.reachedHelp', { days: REACH_DAYS })}
        />
        <Stat
          label={t('headline.support')}
          value={percent(supporters.share, supporters.count)}
          of={of(supporters)}
        />
        <Stat
          label={t('headline.committee')}
          value={format.number(committee.count)}
          of={
            whole.seatsNeeded === null
              ? t('headline.seatsUnknown', { have: committee.count })
              : t('headline.seats', { have: committee.count, need: whole.seatsNeeded })
          }
        />
        <Stat
          label={t('headline.leaders')}
          value={format.number(leaders.known)}
          of={leaders.known > 0 ? t('headline.leadersOf', leaders) : t('headline.leadersNone')}
        />
      </div>
      {coverage.lastShockOn && (
        <Banner tone="warn">{t('headline.shock', { date: day(coverage.lastShockOn) })}</Banner>
      )}
    </div>
  )
}
