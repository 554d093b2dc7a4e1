import { randomBytes } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { setPinAction } from '@/app/me/actions'
import { StartDriveForm } from '@/components/drives/start-drive-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer } from '@/lib/access/current-viewer'
import { openDoors } from '@/lib/access/door'
import { suggestCodeName } from '@/lib/drives/code-name'
import { languageOf } from '@/lib/i18n/language'
import { founderCodeAction, startDriveAction } from './actions'

const SUGGESTIONS = 12

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** Two short steps for somebody alone with a phone: what the group is called, and how to open it again. */
export default async function Start({ searchParams }: Props) {
  const { call, pass } = await searchParams
  const t = await getTranslations('drives')
  const viewer = await currentViewer()
  const { openStart } = await openDoors()
  const language = languageOf(await getLocale())
  if (!openStart) {
    return (
      <Page width="words">
        <PageHeader title={t('start.title')} />
        <Banner title={t('start.closed')} action={<LinkButton href="/join">{t('start.join')}</LinkButton>}>
          {t('start.closedHow')}
        </Banner>
      </Page>
    )
  }
  const suggestions = Array.from({ length: SUGGESTIONS }, () => suggestCodeName(language, randomBytes(2)))
  return (
    <Page width="words">
      <PageHeader title={t('start.title')} context={t('start.context')} />
      <WithMessages of={['access', 'drives']}>
        <StartDriveForm
          suggestions={suggestions}
          signedIn={viewer !== null}
          from={{ call: one(call), pass: one(pass) }}
          start={startDriveAction}
          makeRecoveryCode={founderCodeAction}
          setPin={setPinAction}
        />
      </WithMessages>
    </Page>
  )
}
