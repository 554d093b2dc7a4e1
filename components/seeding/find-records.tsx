import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { RecordSearch } from '@/lib/records/record-search'
import { STATES } from '@/lib/records/states'

type Props = { address: string; search: Pick<RecordSearch, 'employer' | 'city' | 'state'> }

/** Looks for workplaces in the public history of votes. A plain form: it works without a script. */
export async function FindRecords({ address, search }: Props) {
  const t = await getTranslations('places.search')
  return (
    <search>
      <form action={address} className="grid max-w-words gap-4 sm:grid-cols-3">
        <TextField name="employer" label={t('employer')} defaultValue={search.employer ?? ''} />
        <TextField name="city" label={t('city')} defaultValue={search.city ?? ''} />
        <Select
          name="state"
          label={t('state')}
          empty={t('anyState')}
          defaultValue={search.state ?? ''}
          options={STATES.map((state) => ({ value: state, label: state }))}
        />
        <Button type="submit" kind="quiet">
          {t('submit')}
        </Button>
      </form>
    </search>
  )
}
