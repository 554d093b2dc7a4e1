'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Props = {
  /** The page that shows the chosen list. */
  path: string
  /** `mine` or the id of an area. */
  chosen: string
  areas: readonly { cellId: string; name: string }[]
}

/** Whose list: the own one, or one area. A plain form, so that the choice is in the address. */
export function ChooseList({ path, chosen, areas }: Props) {
  const t = useTranslations('paper.pocket')
  return (
    <form action={path} method="get" className="no-print flex max-w-words flex-wrap items-end gap-3">
      <Select
        name="list"
        label={t('choose')}
        className="flex-1 basis-56"
        defaultValue={chosen}
        options={[
          { value: 'mine', label: t('mine') },
          ...areas.map(({ cellId, name }) => ({ value: cellId, label: name })),
        ]}
        required
      />
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
