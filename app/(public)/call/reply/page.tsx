import { getTranslations } from 'next-intl/server'
import { ReplyDesk } from '@/components/seeding/reply-desk'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { replyAction } from '../actions'

/** Back to what one wrote, by a code and nothing else. */
export default async function ReplyPage() {
  const t = await getTranslations('intake.reply')
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <WithMessages of={['intake']}>
        <ReplyDesk act={replyAction} />
      </WithMessages>
    </Page>
  )
}
