import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { ConfirmNow } from './confirm-now'

/** Stands where names would be, once somebody has read as many as an hour allows: a fresh sign-in opens them again. */
export async function ReadEnough() {
  const t = await getTranslations('access.readEnough')
  return (
    <Card className="grid gap-3">
      <h2 className="font-semibold">{t('title')}</h2>
      <p className="max-w-words text-ink-muted">{t('text')}</p>
      <ConfirmNow label={t('confirm')} />
    </Card>
  )
}
