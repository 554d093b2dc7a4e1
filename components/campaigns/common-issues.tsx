import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CommonIssue } from '@/lib/campaigns/roll-up'

/** Well-known issues by how many groups share them. Nothing that a group put in its own words. */
export async function CommonIssues({ issues }: { issues: CommonIssue[] }) {
  const t = await getTranslations('campaigns.issues')
  const names = await getTranslations('conversations.issue')
  const known = issues.filter(({ code }) => names.has(code))
  if (known.length === 0) return <p className="text-ink-muted">{t('none')}</p>
  return (
    <List label={t('title')}>
      {known.map(({ code, people, groups }) => (
        <ListRow key={code} title={names(code)} trailing={t('line', { people, groups })} />
      ))}
    </List>
  )
}
