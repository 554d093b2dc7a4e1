'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Props = {
  path: string
  chosen: string
  areas: readonly { cellId: string; name: string }[]
  withNames: boolean
}

/** Which area the meeting goes through. A plain form, so that the choice is in the address. */
export function ChooseArea({ path, chosen, areas, withNames }: Props) {
  const t = useTranslations()
  return (
    <form action={path} method="get" className="flex max-w-words flex-wrap items-end gap-3">
      {!withNames && <input type="hidden" name="names" value="off" />}
      <Select
        key={chosen}
        name="area"
        label={t('list-work.area')}
        className="flex-1 basis-56"
        defaultValue={chosen}
        options={areas.map(({ cellId, name }) => ({ value: cellId, label: name }))}
        required
      />
      <Button type="submit">{t('paper.pocket.show')}</Button>
    </form>
  )
}
