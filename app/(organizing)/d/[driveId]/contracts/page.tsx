import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ContractForm } from '@/components/law/contract-form'
import { ContractList } from '@/components/law/contract-list'
import { DateList } from '@/components/law/date-list'
import { DatedMark } from '@/components/law/dated-mark'
import { DatesCalendar } from '@/components/law/dates-calendar'
import { MarkList } from '@/components/law/mark-list'
import { packNamer } from '@/components/law/pack-name'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { moduleIsOn } from '@/lib/drives/models/modules'
import { getTracks } from '@/lib/drives/queries/tracks'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { noStrikeOn } from '@/lib/law/contracts/contract'
import { getBindingDates } from '@/lib/law/queries/binding-dates'
import * as actions from './actions'

/** Contracts and every date that binds a group, the next first. For the committee. */
export default async function ContractsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const page = isDriveId(driveId) ? await getBindingDates(viewer, driveId, now()) : null
  if (!page) notFound()
  const t = await getTranslations('clocks')
  const law = await getTranslations('law')
  const format = await getFormatter()
  const { today, contracts, dates, marks, packId } = page
  const base = `/d/${driveId}`
  const noStrike = noStrikeOn(contracts, today)
  const about = new Map(contracts.map(({ contractId, name }) => [contractId, name]))
  const parts = {
    next: dates.filter(({ state }) => state === 'soon' || state === 'later'),
    past: dates.filter(({ state }) => state === 'missed' || state === 'told').toReversed(),
    done: dates.filter(({ state }) => state === 'met'),
  }
  const marked = (clock: string) => marks.filter((mark) => mark.clock === clock)
  const model = (await getTracks(viewer, driveId))?.model ?? null
  const goesByElection = moduleIsOn(model, 'cards') || marked('election_agreed').length > 0
  const list = (part: keyof typeof parts) => (
    <DateList
      {...{ label: t(part), driveId, today, about, dates: parts[part] }}
      actions={{ meet: actions.markClockAction, unmeet: actions.unmarkClockAction }}
    />
  )
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `${base}/strategy`, label: t('back') }}
      />
      <WithMessages of={['clocks', 'follow']}>
        {noStrike && (
          <Banner tone="warn">
            {t('noStrikeNow', {
              contract: noStrike.name,
              date: dayInWords(format, noStrike.expiresOn, today),
            })}
          </Banner>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-muted text-sm">
            {packId === null ? t('lawNone') : t('law', { law: (await packNamer())(packId) })}
          </p>
          <div className="flex flex-wrap gap-2">
            <LinkButton href={`${base}/law`}>{t('chooseLaw')}</LinkButton>
            {dates.length > 0 && <DatesCalendar driveId={driveId} />}
          </div>
        </div>
        {dates.length === 0 && (
          <div>
            <p className="font-semibold">{t('none')}</p>
            <p className="text-ink-muted">{t(goesByElection ? 'noneText' : 'noneTextContract')}</p>
          </div>
        )}
        {parts.next.length > 0 && <Section title={t('next')}>{list('next')}</Section>}
        {parts.past.length > 0 && <Section title={t('past')}>{list('past')}</Section>}
        {parts.done.length > 0 && <Fold title={t('done')}>{list('done')}</Fold>}
        <Section
          title={t('contracts')}
          note={t('contractsNote')}
          action={<ContractForm driveId={driveId} contract={null} action={actions.recordContractAction} />}
        >
          {contracts.length > 0 && (
            <ContractList
              {...{ driveId, today, contracts }}
              actions={{ change: actions.changeContractAction, withdraw: actions.withdrawContractAction }}
            />
          )}
        </Section>
        {goesByElection && (
          <Fold title={t('election')}>
            <MarkList
              {...{ driveId, today, marks: marked('election_agreed'), unmark: actions.unmarkClockAction }}
              sentence={(date) => t('electionIs', { date })}
            />
            <DatedMark {...{ driveId, today, mark: 'election_agreed', action: actions.markClockAction }} />
          </Fold>
        )}
        <Fold title={t('holidays')}>
          <p className="text-ink-muted text-sm">{t('holidaysNote')}</p>
          <MarkList
            {...{
              driveId,
              today,
              marks: marked('holiday'),
              unmark: actions.unmarkClockAction,
              sentence: null,
            }}
          />
          <DatedMark {...{ driveId, today, mark: 'holiday', action: actions.markClockAction }} />
        </Fold>
        <p className="max-w-words text-ink-muted text-sm">{law('check')}</p>
      </WithMessages>
    </Page>
  )
}
