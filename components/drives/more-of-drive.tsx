import { getTranslations } from 'next-intl/server'
import { drivePages } from '@/components/shell/drive-pages'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'

/** The pages that have no place in the bar of a phone. A wide screen has them at its side. */
export async function MoreOfDrive({ driveId, isCommittee }: { driveId: string; isCommittee: boolean }) {
  const t = await getTranslations('shell')
  const pages = await drivePages(driveId, isCommittee)
  return (
    <div className="lg:hidden">
      <Section title={t('more')}>
        <List label={t('more')}>
          {pages.map(({ href, label, icon }) => (
            <ListRow key={href} href={href} mark={icon} title={label} />
          ))}
        </List>
      </Section>
    </div>
  )
}
