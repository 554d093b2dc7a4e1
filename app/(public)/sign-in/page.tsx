import { getTranslations } from 'next-intl/server'
import { setPinAction } from '@/app/me/actions'
import { SignInPage } from '@/components/access/sign-in-page'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { openDoors } from '@/lib/access/door'
import { safePath } from '@/lib/access/safe-path'

type Props = { searchParams: Promise<{ to?: string | string[] }> }

/** Signing in, and on to the page of ours that was asked for (`to`); in a demo by a link. */
export default async function SignIn({ searchParams }: Props) {
  const t = await getTranslations('access')
  const { to } = await searchParams
  const { mode } = await openDoors()
  return (
    <Page width="words">
      <PageHeader title={t('signIn.title')} context={t('signIn.context')} />
      <WithMessages of={['access']}>
        <SignInPage
          to={safePath(typeof to === 'string' ? to : null)}
          demo={mode === 'demo'}
          setPin={setPinAction}
        />
      </WithMessages>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/join" kind="plain">
          {t('join.title')}
        </LinkButton>
        <LinkButton href="/recover" kind="plain">
          {t('recover.title')}
        </LinkButton>
      </div>
    </Page>
  )
}
