import { getTranslations } from 'next-intl/server'

/** Above every page of a group after a PIN opened it: what is not on the own list is not gone, only closed. */
export async function OpenedByPin() {
  const t = await getTranslations('access')
  return <p className="no-print bg-info-soft px-4 py-2 text-center text-ink text-sm">{t('openedByPin')}</p>
}
