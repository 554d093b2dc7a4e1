import { getTranslations } from 'next-intl/server'
import { setPinAction } from '@/app/me/actions'
import { JoinForm } from '@/components/access/join-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { currentInAppBrowser } from '@/lib/access/current-in-app-browser'
import { currentViewer } from '@/lib/access/current-viewer'
import { getTakenInvites } from '@/lib/access/redeem-invite'
import { redeemInviteAction, takenInvitesAction } from './actions'

/** Where an invite leads. Opening this page does nothing to it: the secret stays in the fragment until somebody presses. */
export default async function Join() {
  const t = await getTranslations('access')
  const viewer = await currentViewer()
  const invites = viewer ? await getTakenInvites(viewer) : []
  const [newest] = invites
  const before =
    invites.find(({ state }) => state === 'waiting') ?? (newest?.state === 'over' ? newest : null)
  return (
    <Page width="words">
      <PageHeader title={t('join.title')} context={t('join.context')} />
      <WithMessages of={['access']}>
        <JoinForm
          signedIn={viewer !== null}
          before={before}
          redeem={redeemInviteAction}
          taken={takenInvitesAction}
          setPin={setPinAction}
          keepsAddress={(await currentInAppBrowser()) !== null}
        />
      </WithMessages>
    </Page>
  )
}
