import { getTranslations } from 'next-intl/server'
import { classNames } from '@/components/ui/class-names'
import { DOT, dotsPath, headsPath, linesPath, viewOf } from '@/lib/leaders/network-drawing'
import type { NetworkLayout } from '@/lib/leaders/network-layout'
import type { NetworkLink } from '@/lib/leaders/network-links'
import { NetworkLegend } from './network-legend'

type Props = {
  layout: NetworkLayout
  links: readonly NetworkLink[]
  leaderIds: ReadonlySet<string>
  bridgeIds: ReadonlySet<string>
  called: ReadonlyMap<string, string>
}

/** With so many people everybody has a label; with more, few have and the picture can be made larger, to scroll inside itself. */
const LABELLED = 60
/** Up to so many it can be read on a desktop as it is. */
const FITS_DESKTOP = 200

/** The network as a drawing: shapes carry the meaning, so that it reads in print and without color. */
export async function NetworkPicture({ layout, links, leaderIds, bridgeIds, called }: Props) {
  const t = await getTranslations('leaders.net')
  const { places } = layout
  const view = viewOf(places)
  const ids = [...places.keys()]
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]))
  const alone = ids.filter((id) => !tied.has(id))
  const leaders = ids.filter((id) => leaderIds.has(id))
  const others = ids.filter((id) => tied.has(id) && !leaderIds.has(id))
  const lines = (wanted: (link: NetworkLink) => boolean) => linesPath(links.filter(wanted), places)
  const fits = ids.length <= LABELLED
  const labelled = fits ? ids : ids.filter((id) => leaderIds.has(id) || bridgeIds.has(id))
  return (
    <figure className="group/net grid gap-3">
      {!fits && (
        <label
          className={classNames(
            'no-print flex min-h-11 items-center gap-3 justify-self-start text-sm',
            ids.length <= FITS_DESKTOP && 'lg:hidden',
          )}
        >
          <input type="checkbox" data-large className="size-6 accent-accent" />
          {t('larger')}
        </label>
      )}
      <section
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
        tabIndex={0}
        className="max-h-[80dvh] overflow-auto rounded-card border border-line bg-surface print:max-h-none print:border-0"
      >
        <svg
          role="img"
          aria-label={t('picture', { drawn: ids.length })}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          width={Math.ceil(view.width * (fits ? 1.6 : 1.2))}
          className={classNames(
            'mx-auto h-auto max-w-full print:max-w-full!',
            !fits && 'max-lg:group-has-[[data-large]:checked]/net:max-w-none',
            ids.length > FITS_DESKTOP && 'lg:group-has-[[data-large]:checked]/net:max-w-none',
          )}
        >
          <path d={lines(({ kind }) => kind === 'knows')} className="stroke-edge" strokeWidth="0.8" />
          <path
            d={lines(({ kind, confidence }) => kind === 'follows' && confidence > 1)}
            className="stroke-ink-muted"
            strokeWidth="1.2"
          />
          <path
            d={lines(({ kind, confidence }) => kind === 'follows' && confidence === 1)}
            className="stroke-ink-muted"
            strokeWidth="1.2"
            strokeDasharray="2 3"
          />
          <path d={headsPath(links, places)} className="fill-ink-muted" />
          <path d={dotsPath(others, places)} className="fill-surface stroke-ink" strokeWidth="1.5" />
          <path
            d={dotsPath(alone, places)}
            className="fill-surface stroke-ink-muted"
            strokeDasharray="2.5 2"
          />
          <path d={dotsPath(leaders, places)} className="fill-accent stroke-accent" strokeWidth="1.5" />
          <path
            d={dotsPath([...bridgeIds], places, DOT + 3)}
            className="fill-transparent stroke-ink"
            strokeWidth="1.2"
          />
          {labelled.map((id) => (
            <text
              key={id}
              x={places.get(id)?.x}
              y={(places.get(id)?.y ?? 0) + DOT + 11}
              fontSize="9"
              textAnchor="middle"
              className="fill-ink stroke-surface [paint-order:stroke]"
              strokeWidth="3"
            >
              {called.get(id)}
            </text>
          ))}
        </svg>
      </section>
      <figcaption>
        <NetworkLegend />
      </figcaption>
    </figure>
  )
}
