import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { oneFullStop } from '@/lib/i18n/one-full-stop'

/** Says above a history that two people see somebody differently, and leads to where it is settled. */
export async function DifferBanner({ driveId, called }: { driveId: string; called: string }) {
  const t = await getTranslations('conversations.history')
  return (
    <Banner tone="warn" action={<LinkButton href={`/d/${driveId}/agenda`}>{t('settle')}</LinkButton>}>
      {oneFullStop(t('differ', { name: called }))}
    </Banner>
  )
}
