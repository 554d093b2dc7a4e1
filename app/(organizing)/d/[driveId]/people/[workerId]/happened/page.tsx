import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { BothWays } from '@/components/coverage/both-ways'
import { WithMessages } from '@/components/shell/with-messages'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { PauseAccess } from '@/components/workers/pause-access'
import { RetaliationForm } from '@/components/workers/retaliation-form'
import { RetaliationRecord } from '@/components/workers/retaliation-record'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getRetaliationPage } from '@/lib/workers/queries/retaliation'
import { recordRetaliationAction, withdrawRetaliationAction } from '../../../happened/actions'
import { findWhoElseAction } from '../../../one-on-ones/actions'
import { stepOutAction } from '../unit/actions'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** What the company did to one person: the record, whom to visit first, their access, and the numbers with them and without. */
export default async function HappenedToPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  const page =
    isDriveId(driveId) && isDriveId(workerId)
      ? await getRetaliationPage(viewer, driveId, workerId, now())
      : null
  if (!page) notFound()
  if (page === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  const t = await getTranslations('retaliation')
  const roleName = await getTranslations('drives.role')
  const format = await getFormatter()
  const coverage = (await getCoverageNow(viewer, driveId))?.coverage
  const { called, today, records, followers, roles, isSeated } = page
  const open = roles.filter(({ endsAt }) => endsAt === null)
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={`${called} · ${t('context')}`}
        back={{ href: `/d/${driveId}/people/${workerId}`, label: called }}
        action={
          <WithMessages of={['retaliation', 'conversations']}>
            <RetaliationForm
              {...{ driveId, today }}
              worker={{ id: workerId, called }}
              people={followers.map((each) => ({ id: each.workerId, called: each.called }))}
              find={findWhoElseAction.bind(null, driveId)}
              record={recordRetaliationAction}
            />
          </WithMessages>
        }
      />
      {records.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
      {records.map((record) => (
        <RetaliationRecord
          key={record.retaliationId}
          {...{ driveId, today, record }}
          withdraw={withdrawRetaliationAction}
        />
      ))}
      {records.length > 0 && (
        <>
          <Section title={t('visit.title')} note={followers.length > 0 && t('visit.note', { name: called })}>
            {followers.length === 0 ? (
              <p className="text-ink-muted">{t('visit.none', { name: called })}</p>
            ) : (
              <List label={t('visit.title')}>
                {followers.map((each) => (
                  <ListRow
                    key={each.workerId}
                    title={each.called}
                    mark={[...each.called][0]}
                    context={
                      each.lastTalkOn
                        ? t('visit.last', { date: dayInWords(format, each.lastTalkOn, today) })
                        : t('visit.never')
                    }
                    href={`/d/${driveId}/people/${each.workerId}`}
                  />
                ))}
              </List>
            )}
          </Section>
          {isSeated && <p>{t('seat', { name: called })}</p>}
          <Section
            title={t('access.title')}
            note={open.length > 0 ? t('access.note', { name: called }) : undefined}
          >
            {roles.length === 0 && <p>{t('access.none', { name: called })}</p>}
            {roles.map(({ roleId, role, endsAt }) => (
              <p key={roleId}>
                {endsAt
                  ? t('access.ends', {
                      role: roleName(role),
                      date: format.dateTime(endsAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    })
                  : roleName(role)}
              </p>
            ))}
            {open.length > 0 && (
              <WithMessages of={['retaliation']}>
                <PauseAccess
                  {...{ driveId, workerId }}
                  roleIds={open.map(({ roleId }) => roleId)}
                  pause={stepOutAction}
                />
              </WithMessages>
            )}
          </Section>
          {coverage && <BothWays coverage={coverage} />}
        </>
      )}
      <p>
        <Link
          href={`/d/${driveId}/happened`}
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {t('all.see')}
        </Link>
      </p>
    </Page>
  )
}
