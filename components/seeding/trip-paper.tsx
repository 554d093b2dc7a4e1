import { getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/access/qr-code'

type Props = { title: string; link: string; places: readonly { placeId: string; place: string }[] }

const CELL = 'border border-ink px-2'

/** The paper for a trip: places with empty boxes, and the code of the call for whoever wants to talk. No name, no note. */
export async function TripPaper({ title, link, places }: Props) {
  const t = await getTranslations('places.trip')
  const qr = (await getTranslations('intake.calls'))('qr')
  const boxes = ['talked', 'wants', 'later'] as const
  return (
    <article className="paper-sheet grid grid-cols-[minmax(0,1fr)] gap-4 bg-paper text-ink">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-1">
          <h1 className="text-xl font-semibold">{title}</h1>
          <p className="max-w-words text-sm">{t('carry')}</p>
        </div>
        <figure className="grid w-36 justify-items-center gap-1 text-center text-xs">
          <QrCode text={link} label={qr} />
          <figcaption>{t('scan')}</figcaption>
        </figure>
      </header>
      {places.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <section
          aria-label={t('place')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
          tabIndex={0}
          className="overflow-x-auto print:overflow-visible"
        >
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr>
                <th scope="col" className={`${CELL} text-left`}>
                  {t('place')}
                </th>
                {boxes.map((box) => (
                  <th key={box} scope="col" className={`${CELL} w-20 font-normal`}>
                    {t(box)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map(({ placeId, place }) => (
                <tr key={placeId} className="h-[10mm]">
                  <th scope="row" className={`${CELL} text-left font-normal`}>
                    {place}
                  </th>
                  {boxes.map((box) => (
                    <td key={box} className={CELL} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  )
}
