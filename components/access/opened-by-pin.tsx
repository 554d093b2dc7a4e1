import { KeyRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'

/** Above every page of a group after a PIN opened it: what is not on the own list is not gone, only closed. `to`: the page to come back to. */
export async function OpenedByPin({ to }: { to: string }) {
  const t = await getTranslations('access.openedByPin')
  return (
    <p className="no-print flex flex-wrap items-center justify-center gap-x-2 bg-info-soft px-4 py-2 text-center text-ink text-sm">
      <KeyRound aria-hidden className="size-4 shrink-0 text-info" />
      {t('text')}
      <Link href={`/sign-in?to=${encodeURIComponent(to)}`} className="font-semibold underline">
        {t('signIn')}
      </Link>
    </p>
  )
}
