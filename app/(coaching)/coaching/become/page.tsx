import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import { OwnStanding } from '@/components/coaching/own-standing'
import { VouchForm } from '@/components/coaching/vouch-form'
import { WithMessages } from '@/components/shell/with-messages'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { getOwnAdmission } from '@/lib/coaching/queries/admission'
import * as actions from './actions'

/** What makes somebody a coach, what of it one has, for whom one vouched, and the way out. */
export default async function BecomeCoachPage() {
  const viewer = await requireViewer()
  const own = await getOwnAdmission(viewer)
  const t = await getTranslations('admission')
  const home = await getTranslations('coaching.home')
  const format = await getFormatter()
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: '/coaching', label: home('title') }}
      />
      <WithMessages of={['admission', 'coaching.refused']}>
        <OwnStanding own={own} />
        {own.mayVouch && (
          <Section title={t('vouch')} note={t('vouchNote')}>
            <VouchForm vouch={actions.vouchAction} />
          </Section>
        )}
        {own.given.length > 0 && (
          <Section title={t('given')}>
            <List label={t('given')}>
              {own.given.map(({ voucherId, vouchedAt }) => (
                <ListRow
                  key={voucherId}
                  title={t('givenOn', {
                    date: format.dateTime(vouchedAt, {
                      ...{ dateStyle: 'medium', timeStyle: 'short' },
                      timeZone: viewer.timeZone,
                    }),
                  })}
                  trailing={
                    <CommandButton
                      action={actions.withdrawVoucherAction}
                      input={{ voucherId }}
                      label={t('withdraw')}
                      kind="plain"
                      done={t('withdrawn')}
                    />
                  }
                />
              ))}
            </List>
          </Section>
        )}
        {own.conflicts.length > 0 && (
          <Section title={t('conflicts')} note={t('conflictsNote')}>
            <List label={t('conflicts')}>
              {own.conflicts.map(({ driveId, code }) => (
                <ListRow
                  key={driveId}
                  title={code}
                  trailing={
                    <CommandButton
                      action={actions.removeConflictAction}
                      input={{ driveId }}
                      label={t('removeConflict')}
                      kind="plain"
                      done={t('conflictRemoved')}
                    />
                  }
                />
              ))}
            </List>
          </Section>
        )}
        {own.admitted && (
          <Section title={t('stop')} note={t('stopText')}>
            <CommandButton
              action={actions.leaveCoachingAction}
              input={{}}
              label={t('stop')}
              kind="danger"
              done={t('stopped')}
            />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
