import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { LOG_KINDS, type LogKind } from '@/lib/drives/log-kinds'

type Props = {
  people: readonly { userId: string; called: string }[]
  who: string | null
  kind: LogKind | null
}

/** Narrows the log to one person or one kind. A plain form: it works before any script has loaded. */
export async function LogFilter({ people, who, kind }: Props) {
  const t = await getTranslations('drives.logBook')
  return (
    <form className="flex flex-wrap items-end gap-3">
      <label className="grid gap-1.5 max-sm:w-full">
        <span className="font-semibold">{t('who')}</span>
        <select name="who" defaultValue={who ?? ''} className={INPUT_CLASSES}>
          <option value="">{t('everybody')}</option>
          {people.map(({ userId, called }) => (
            <option key={userId} value={userId}>
              {called}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1.5 max-sm:w-full">
        <span className="font-semibold">{t('kind')}</span>
        <select name="kind" defaultValue={kind ?? ''} className={INPUT_CLASSES}>
          <option value="">{t('everything')}</option>
          {LOG_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" className="max-sm:w-full">
        {t('show')}
      </Button>
    </form>
  )
}
