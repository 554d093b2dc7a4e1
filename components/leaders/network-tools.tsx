import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/coverage/print-button'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

type Props = {
  here: string
  cellId: string | null
  areas: readonly { cellId: string; name: string }[]
  shown: 'codes' | 'names'
  /** Too many people on the page to call all of them by name. */
  tooMany: false | 'too_many'
}

/** Which area, by name or by code, and on paper. A plain form: the choice goes into the address. */
export async function NetworkTools({ here, cellId, areas, shown, tooMany }: Props) {
  const t = await getTranslations('leaders.net')
  const area = cellId ? `area=${cellId}` : ''
  const turned = [area, shown === 'codes' ? 'names=1' : ''].filter(Boolean).join('&')
  return (
    <div className="no-print grid gap-3">
      {areas.length > 1 && (
        <form action={here} className="flex flex-wrap items-end gap-3">
          <label className="grid max-w-full grid-cols-[minmax(0,1fr)] gap-1 text-sm">
            {t('area')}
            <select
              name="area"
              defaultValue={cellId ?? ''}
              className="min-h-target max-w-full rounded-input border border-edge bg-surface px-3"
            >
              <option value="">{t('everywhere')}</option>
              {areas.map((each) => (
                <option key={each.cellId} value={each.cellId}>
                  {each.name || t('whole')}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit">{t('show')}</Button>
        </form>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {tooMany ? (
          <p className="text-ink-muted text-sm">{t('tooMany')}</p>
        ) : (
          <LinkButton href={turned ? `${here}?${turned}` : here} replace>
            {t(shown === 'codes' ? 'names' : 'codes')}
          </LinkButton>
        )}
        <PrintButton>{t('print')}</PrintButton>
      </div>
    </div>
  )
}
