import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GrantNetworkRole } from '@/components/drives/grant-network-role'
import { modelChoices } from '@/components/drives/model-name'
import { NetworkTeam } from '@/components/drives/network-team'
import { OpenStartForm } from '@/components/drives/open-start-form'
import { ScopeForm } from '@/components/drives/scope-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { NETWORK_ROLES } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import { getNetworkSettings } from '@/lib/drives/queries/network-settings'
import {
  describeNetworkAction,
  endNetworkRoleAction,
  grantNetworkRoleAction,
  setNetworkAction,
} from './actions'

/** Who may begin, and who works for the network. For those who administer it. */
export default async function NetworkSettingsPage() {
  const viewer = await requireViewer()
  if (!viewer.networkRoles.includes('network_admin')) notFound()
  const { openStart, team } = await getNetworkSettings(viewer)
  const t = await getTranslations('drives')
  const scope = await getTranslations('strategy.scope')
  return (
    <Page width="words">
      <PageHeader
        title={t('network.title')}
        context={t('network.context')}
        back={{ href: '/network', label: t('network.back') }}
      />
      <WithMessages of={['access', 'drives', 'strategy']}>
        <Section title={t('network.openStart')}>
          <OpenStartForm openStart={openStart} action={setNetworkAction} />
        </Section>
        <Section title={t('network.team')} note={t('network.teamNote')}>
          <NetworkTeam team={team} end={endNetworkRoleAction} />
          <GrantNetworkRole roles={NETWORK_ROLES} grant={grantNetworkRoleAction} />
        </Section>
        <Section title={scope('network')} note={scope('networkNote')}>
          <ScopeForm
            scope={{}}
            today={dateIn(viewer.timeZone, now())}
            models={await modelChoices()}
            describe={describeNetworkAction}
          />
        </Section>
      </WithMessages>
    </Page>
  )
}
