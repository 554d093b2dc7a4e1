import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/access/qr-code'
import { PrintSheet } from '@/components/seeding/print-sheet'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { env } from '@/lib/env'
import { getPublicCall } from '@/lib/seeding/queries/public-call'

type Props = { params: Promise<{ slug: string }> }

/** A sheet to hang up or hand out: what the call says, and a code that opens its page. */
export default async function CallSheetPage({ params }: Props) {
  const { slug } = await params
  const call = await getPublicCall(slug)
  if (!call) notFound()
  const t = await getTranslations('intake')
  const link = `${env().APP_ORIGIN}/call/${slug}`
  return (
    <Page width="words">
      <div className="no-print">
        <WithMessages of={['intake']}>
          <PrintSheet />
        </WithMessages>
      </div>
      <article className="grid justify-items-center gap-6 text-center">
        <div lang={call.language} className="grid gap-3">
          <h1 className="text-balance text-2xl font-semibold">{call.title}</h1>
          {call.text && <p className="whitespace-pre-line text-lg">{call.text}</p>}
        </div>
        <QrCode text={link} label={t('calls.qr')} />
        <p className="text-lg">{t('sheet.scan')}</p>
        <p>
          {t('sheet.or')} <span className="break-all font-semibold">{link}</span>
        </p>
        <p className="max-w-words text-ink-muted">{t('sheet.kept')}</p>
      </article>
    </Page>
  )
}
