import { getTranslations } from 'next-intl/server'
import { LinkButton } from './link-button'

type Props = { first: number; size: number; inAll: number; hrefFrom: (first: number) => string }

/** Steps through a long list a page at a time; nothing at all while everything fits one page. */
export async function PageSteps({ first, size, inAll, hrefFrom }: Props) {
  if (inAll <= size && first === 0) return null
  const t = await getTranslations('ui.pages')
  return (
    <nav aria-label={t('title')} className="flex flex-wrap items-center gap-3">
      {first > 0 && <LinkButton href={hrefFrom(Math.max(0, first - size))}>{t('before')}</LinkButton>}
      {first + size < inAll && <LinkButton href={hrefFrom(first + size)}>{t('after')}</LinkButton>}
      <p className="text-ink-muted text-sm">
        {t('shown', { from: Math.min(first + 1, inAll), to: Math.min(first + size, inAll), all: inAll })}
      </p>
    </nav>
  )
}
