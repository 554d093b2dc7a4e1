import { getFormatter, getTranslations } from 'next-intl/server'
import { LEVEL_LIMITS } from '@/lib/coverage/share-level'

const SWATCHES = [
  'bg-coverage-1 border-coverage-edge',
  'bg-coverage-2 border-coverage-edge',
  'bg-coverage-3 border-coverage-edge',
  'bg-coverage-4 border-transparent',
  'bg-coverage-5 border-transparent',
] as const

/** How to read the map: five classes with their limits, hatching, and the blank. The number in the square always counts. */
export async function MapLegend() {
  const t = await getTranslations('coverage.legend')
  const format = await getFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const limits = [0, ...LEVEL_LIMITS, 1]
  const label = (index: number) => {
    const [low, high] = [percent(limits[index] ?? 0), percent(limits[index + 1] ?? 1)]
    if (index === 0) return t('upTo', { high })
    return index === SWATCHES.length - 1 ? t('over', { low }) : t('range', { low, high })
  }
  const entries = [
    ...SWATCHES.map((swatch, index) => ({ swatch, text: label(index) })),
    { swatch: 'hatch bg-surface border-dashed border-edge', text: t('blind') },
    { swatch: 'border-transparent', text: `– ${t('nobody')}` },
  ]
  return (
    <section aria-label={t('title')}>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-ink-muted text-sm">
        {entries.map(({ swatch, text }) => (
          <li key={text} className="flex items-center gap-2">
            <span aria-hidden className={`size-5 rounded-[4px] border ${swatch}`} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
