import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Share } from '@/lib/coverage/cell-coverage'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'

const SHOWN = [
  ['verified', 'verified'],
  ['supporters', 'support'],
  ['committee', 'committee'],
] as const

/** The shares that matter most with the people of whom it is not settled whether they are in the unit, and without. */
export async function BothWays({ coverage: { whole } }: { coverage: Pick<DriveCoverage, 'whole'> }) {
  const t = await getTranslations('unit.both')
  const format = await getFormatter()
  const { without } = whole
  if (!without) return null
  const say = ({ count, of, share }: Share) =>
    share === null || of === null ? (
      format.number(count)
    ) : (
      <>
        <span className="block font-semibold">
          {format.number(share, { style: 'percent', maximumFractionDigits: 1 })}
        </span>
        <span className="text-ink-muted">{t('of', { count, total: of })}</span>
      </>
    )
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p aria-hidden className="font-semibold">
        {t('label')}
      </p>
      <table className="tabular w-full text-left text-sm">
        <caption className="sr-only">{t('label')}</caption>
        <thead>
          <tr className="text-ink-muted max-[20em]:grid max-[20em]:grid-cols-2">
            <td className="max-[20em]:hidden" />
            <th scope="col" className="py-1 pr-3 font-normal">
              {t('with')}
            </th>
            <th scope="col" className="py-1 font-normal">
              {t('without')}
            </th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map(([measure, word]) => (
            <tr key={measure} className="border-line border-t max-[20em]:grid max-[20em]:grid-cols-2">
              <th
                scope="row"
                className="wrap-anywhere hyphens-auto py-1 pr-3 font-normal max-[20em]:col-span-2"
              >
                {t(word)}
              </th>
              <td className="py-1 pr-3">{say(whole[measure])}</td>
              <td className="py-1">{say(without[measure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-ink-muted text-sm">{t('note', { count: without.people })}</p>
    </Card>
  )
}
