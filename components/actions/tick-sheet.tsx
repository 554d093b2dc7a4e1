import { useTranslations } from 'next-intl'

type Props = { heading: string; codes: readonly string[]; unknown: number }

/** One area on paper: a box a code, no name, black on white. */
export function TickSheet({ heading, codes, unknown }: Props) {
  const t = useTranslations('actions.sheet')
  return (
    <section className="paper-sheet bg-paper text-ink text-sm">
      <h2 className="pb-2 font-semibold">{heading}</h2>
      <ul aria-label={t('tick')} className="columns-3 gap-6">
        {codes.map((code) => (
          <li key={code} className="flex h-[8mm] break-inside-avoid items-center gap-2 tabular">
            <span aria-hidden className="inline-block size-[4.5mm] border border-ink" />
            {code}
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="pt-3">{t('unknown', { count: unknown })}</p>}
    </section>
  )
}
