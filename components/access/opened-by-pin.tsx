import { getTranslations } from 'next-intl/server'
import { OpenFully } from './open-fully'

/**
 * Above every page of a group after a PIN opened it: what is not on the own list is not gone, only closed. A page that is closed itself
 * says so and has the same button: nothing is above it.
 */
export async function OpenedByPin() {
  const t = await getTranslations('access')
  return (
    <div className="no-print flex flex-wrap items-center justify-center gap-x-3 bg-info-soft px-4 text-ink text-sm [body:has(.closed-page)_&]:hidden">
      <p className="py-2">{t('openedByPin')}</p>
      <OpenFully label={t('openTheRest')} kind="plain" />
    </div>
  )
}
