import {
  BookOpen,
  Building2,
  ClipboardList,
  Footprints,
  ListChecks,
  MessageSquareWarning,
  MessagesSquare,
  NotebookText,
  PackageOpen,
  Presentation,
  Printer,
  Settings2,
  UsersRound,
} from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'

/** The pages that have no place in the bar of a phone. A wide screen has them at its side. */
export async function MoreOfDrive({ driveId, isCommittee }: { driveId: string; isCommittee: boolean }) {
  const t = await getTranslations('shell')
  const base = `/d/${driveId}`
  return (
    <div className="lg:hidden">
      <Section title={t('more')}>
        <List label={t('more')}>
          <ListRow href={`${base}/next`} mark={<MessagesSquare />} title={t('nextTalks')} />
          <ListRow href={`${base}/follow-ups`} mark={<ListChecks />} title={t('followUps')} />
          <ListRow href={`${base}/pocket-list`} mark={<Printer />} title={t('pocketList')} />
          {isCommittee && (
            <>
              <ListRow href={`${base}/list-work`} mark={<Presentation />} title={t('listWork')} />
              <ListRow href={`${base}/agenda`} mark={<MessageSquareWarning />} title={t('agenda')} />
              <ListRow href={`${base}/shop`} mark={<Building2 />} title={t('workplace')} />
              <ListRow href={`${base}/people/import`} mark={<ClipboardList />} title={t('import')} />
              <ListRow href={`${base}/team`} mark={<UsersRound />} title={t('team')} />
              <ListRow href={`${base}/ways`} mark={<Footprints />} title={t('ways')} />
              <ListRow href={`${base}/about`} mark={<Settings2 />} title={t('about')} />
              <ListRow href={`${base}/log-book`} mark={<NotebookText />} title={t('logBook')} />
              <ListRow href={`${base}/take-away`} mark={<PackageOpen />} title={t('takeAway')} />
            </>
          )}
          <ListRow href="/guides" mark={<BookOpen />} title={t('guides')} />
        </List>
      </Section>
    </div>
  )
}
