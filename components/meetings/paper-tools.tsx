import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/coverage/print-button'
import { Banner } from '@/components/ui/banner'
import { Link } from '@/components/ui/link'

type Props = { href: string; withNames: boolean }

/** The way to paper: by code, unless somebody wants names and has read what that means. */
export async function PaperTools({ href, withNames }: Props) {
  const t = await getTranslations('meetings')
  return (
    <div className="grid gap-2">
      {withNames && <Banner tone="warn">{t('paper.risk')}</Banner>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <PrintButton>{t('tools.print')}</PrintButton>
        <Link
          replace
          stay
          href={withNames ? href : `${href}?paper=names`}
          className="inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4"
        >
          {t(withNames ? 'paper.withCodes' : 'paper.withNames')}
        </Link>
      </div>
      {!withNames && <p className="text-ink-muted text-sm">{t('paper.codes')}</p>}
    </div>
  )
}
