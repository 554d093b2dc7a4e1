import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { AddToSlate } from '@/components/bodies/add-to-slate'
import { ChangeElection } from '@/components/bodies/change-election'
import { CountElection } from '@/components/bodies/count-election'
import { ElectionGoals } from '@/components/bodies/election-goals'
import { SaveElector } from '@/components/bodies/save-elector'
import { SetSite } from '@/components/bodies/set-site'
import { StandElector } from '@/components/bodies/stand-elector'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import { requireViewer } from '@/lib/access/current-viewer'
import { getElection } from '@/lib/bodies/queries/elections'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { findWhoElseAction } from '../../one-on-ones/actions'
import {
  addToSlateAction,
  changeElectionAction,
  countElectionAction,
  removeFromSlateAction,
  saveElectorAction,
  setElectionSiteAction,
  standElectorAction,
} from '../actions'

type Props = { params: Promise<{ driveId: string; electionId: string }> }

/** One election inside a union: two goals apart, the days that bind, worksites, delegates, slate. */
export default async function ElectionPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, electionId } = await params
  const everybody = (await getTranslations('bodies'))('everybody')
  const ids = isDriveId(driveId) && isDriveId(electionId)
  const found = ids ? await getElection(viewer, { driveId, electionId }, everybody) : null
  if (!found) notFound()
  const t = await getTranslations('elections')
  const format = await getFormatter()
  const { today, election, sites, electors, slate, ...goals } = found
  const where = { driveId, electionId }
  const find = findWhoElseAction.bind(null, driveId)
  const { electorate, electorateSize, members, ballotOn, planWrittenOn, countedOn, votesFor, votesCast } =
    election
  const percent = (part: number, whole: number) =>
    format.number(whole === 0 ? 0 : part / whole, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <Page width="words">
      <WithMessages of={['elections', 'conversations.log.people']}>
        <PageHeader
          title={election.name}
          context={
            electorate === 'delegates' && members
              ? t('page.behind', { voters: electorateSize, members })
              : t('line', { electorate, voters: electorateSize, date: dayInWords(format, ballotOn, today) })
          }
          back={{ href: `/d/${driveId}/elections`, label: t('page.back') }}
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
        <ElectionGoals {...{ today, electorate }} {...goals} />
        <p className="max-w-words">
          {planWrittenOn
            ? t('page.afterPlan', { date: dayInWords(format, planWrittenOn, today) })
            : t('page.noAfterPlan')}
        </p>
        {electorate === 'delegates' && (
          <Section
            title={t('electors.title')}
            action={<SaveElector {...{ where, find }} areas={sites} action={saveElectorAction} />}
          >
            {electors.length === 0 ? (
              <p className="text-ink-muted">{t('electors.none')}</p>
            ) : (
              <List label={t('electors.title')}>
                {electors.map((elector) => (
                  <ListRow
                    key={elector.electorId}
                    title={elector.called}
                    context={elector.place}
                    trailing={<StandElector {...{ where, elector }} action={standElectorAction} />}
                  />
                ))}
              </List>
            )}
          </Section>
        )}
        <Section title={t('site.title')}>
          <List label={t('site.title')}>
            {sites.map((site) => (
              <ListRow
                key={site.cellId}
                title={site.place}
                context={
                  site.isDescribed
                    ? t('site.line', { pledged: site.pledged, goal: site.goal, voters: site.voters })
                    : t('site.undescribed')
                }
                chips={
                  site.isDescribed && (
                    <Chip tone={site.contact ? 'accent' : 'warn'}>
                      {t(site.contact ? 'site.contact' : 'site.noContact')}
                    </Chip>
                  )
                }
                trailing={<SetSite {...{ where, site }} action={setElectionSiteAction} />}
              />
            ))}
          </List>
        </Section>
        <Section
          title={t('slate.title')}
          action={<AddToSlate {...{ where, find }} action={addToSlateAction} />}
        >
          {slate.length === 0 ? (
            <p className="text-ink-muted">{t('slate.none')}</p>
          ) : (
            <List label={t('slate.title')}>
              {slate.map(({ placeId, called, office }) => (
                <ListRow
                  key={placeId}
                  mark={called.slice(0, 1)}
                  title={called}
                  context={office}
                  trailing={
                    <TakeBackButton
                      input={{ ...where, placeId }}
                      label={t('slate.remove')}
                      done={t('slate.removed')}
                      action={removeFromSlateAction}
                    />
                  }
                />
              ))}
            </List>
          )}
        </Section>
        <div>
          <CountElection {...{ where, today }} action={countElectionAction} />
        </div>
      </WithMessages>
    </Page>
  )
}
