import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { ELECTION_RESULTS } from '@/lib/records/election-result'
import type { RecordSearch } from '@/lib/records/record-search'
import { STATES } from '@/lib/records/states'

/** Looking for past votes. A plain form whose answer has an address, so it works without a script and can be kept. */
export async function RecordSearchForm({ search }: { search: RecordSearch }) {
  const t = await getTranslations('records')
  return (
    <search>
      <form action="/network/records" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField name="employer" label={t('search.employer')} defaultValue={search.employer ?? ''} />
        <TextField name="union" label={t('search.union')} defaultValue={search.union ?? ''} />
        <TextField name="city" label={t('search.city')} defaultValue={search.city ?? ''} />
        <Select
          name="state"
          label={t('search.state')}
          empty={t('search.anyState')}
          defaultValue={search.state ?? ''}
          options={STATES.map((state) => ({ value: state, label: state }))}
        />
        <TextField
          name="year"
          label={t('search.year')}
          inputMode="numeric"
          defaultValue={search.year ?? ''}
        />
        <Select
          name="result"
          label={t('search.result')}
          empty={t('search.anyResult')}
          defaultValue={search.result ?? ''}
          options={ELECTION_RESULTS.map((result) => ({ value: result, label: t(`result.${result}`) }))}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary">
            {t('search.submit')}
          </Button>
          <LinkButton href="/network/records" kind="plain">
            {t('search.clear')}
          </LinkButton>
        </div>
      </form>
    </search>
  )
}
