import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { BringVoterList } from '@/components/law/bring-voter-list'
import { PeopleLeftOut } from '@/components/law/people-left-out'
import { VoterLines } from '@/components/law/voter-lines'
import { WithMessages } from '@/components/shell/with-messages'
import { ActionForm } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getVoterList } from '@/lib/law/queries/voter-list'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { findWhoElseAction } from '../one-on-ones/actions'
import {
  addUnknownVotersAction,
  bringVoterListAction,
  disputeVoterAction,
  retireVoterListAction,
  settleVoterAction,
} from './actions'

const PARTS = ['both', 'theirsOnly', 'oursOnly', 'toDecide', 'notVoters', 'setAside'] as const

/** The list of voters beside the chart: on both, on theirs only, on ours only, and who should not vote. */
export default async function VoterListPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const page = isDriveId(driveId) ? await getVoterList(viewer, driveId, now()) : null
  if (!page) notFound()
  const t = await getTranslations('voters')
  const format = await getFormatter()
  if (page === READ_ENOUGH)
    return (
      <Page width="words">
        <PageHeader title={t('title')} back={{ href: `/d/${driveId}/cards`, label: t('back') }} />
        <ReadEnough />
      </Page>
    )
  const { list, today, isSteward } = page
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/cards`, label: t('back') }}
      />
      {list && (
        <>
          <Section
            title={t('beside')}
            note={t('dates', {
              received: dayInWords(format, list.receivedOn, today),
              expires: dayInWords(format, list.expiresOn, today),
            })}
          >
            <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
              {PARTS.map((part) => (
                <Stat
                  key={part}
                  label={t(`part.${part}`)}
                  value={format.number(list.counts[part])}
                  of={part === 'oursOnly' ? t('ofOurs') : t('ofLines', { lines: list.lines })}
                />
              ))}
            </div>
          </Section>
          <VoterLines
            driveId={driveId}
            lines={list.open}
            find={findWhoElseAction.bind(null, driveId)}
            settle={settleVoterAction}
            dispute={disputeVoterAction}
          />
          {list.counts.theirsOnly > 0 && isSteward && (
            <WithMessages of={['voters']}>
              <ActionForm
                action={addUnknownVotersAction}
                submitLabel={t('add', { count: list.counts.theirsOnly })}
                doneMessage={t('added')}
              >
                <input type="hidden" name="driveId" value={driveId} />
                <input type="hidden" name="listId" value={list.listId} />
                <p className="text-ink-muted text-sm">{t('addHelp')}</p>
              </ActionForm>
            </WithMessages>
          )}
          <PeopleLeftOut driveId={driveId} people={list.oursOnly} />
          <Fold title={t('retire.title')}>
            <p className="text-ink-muted text-sm">{t('retire.note')}</p>
            <ActionForm
              action={retireVoterListAction}
              submitKind="danger"
              submitLabel={t('retire.do')}
              doneMessage={t('retire.done')}
            >
              <input type="hidden" name="driveId" value={driveId} />
              <input type="hidden" name="listId" value={list.listId} />
            </ActionForm>
          </Fold>
        </>
      )}
      {isSteward ? (
        <Section title={list ? t('bring.again') : t('bring.title')} note={t('bring.note')}>
          <WithMessages of={['voters', 'exchange']}>
            <BringVoterList {...{ driveId, today }} isAgain={list !== null} bring={bringVoterListAction} />
          </WithMessages>
        </Section>
      ) : (
        !list && <p>{t('onlySteward')}</p>
      )}
    </Page>
  )
}
