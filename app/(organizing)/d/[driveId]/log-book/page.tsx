import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LogEntries } from '@/components/drives/log-entries'
import { LogFilter } from '@/components/drives/log-filter'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { LOG_KINDS } from '@/lib/drives/log-kinds'
import { ENTRIES_A_PAGE, getLogBook } from '@/lib/drives/queries/log-book'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ who?: string; kind?: string; from?: string }>
}

/** Who did what and when, for the committee: newest first, by person or by kind, with the check of the chain. */
export default async function LogBookPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (!onCommittee(roles)) notFound()
  const asked = await searchParams
  const who = asked.who && isDriveId(asked.who) ? asked.who : null
  const kind = LOG_KINDS.find((each) => each === asked.kind) ?? null
  const first = Math.max(0, Math.trunc(Number(asked.from ?? 0)) || 0)
  const { entries, inAll, people, brokenLink } = await getLogBook(viewer, driveId, { who, kind, first })

  const t = await getTranslations('drives.logBook')
  const calledOf = (userId: string | null) =>
    userId === null ? t('itself') : (people.find((person) => person.userId === userId)?.name ?? t('coach'))
  const reviewed = people.find(({ userId }) => userId === who)
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/team`, label: t('back') }}
      />
      {brokenLink === null ? (
        <Banner tone="accent">{t('whole')}</Banner>
      ) : (
        <div role="alert">
          <Banner tone="danger" title={t('brokenTitle')}>
            {t('broken', { seq: Number(brokenLink) })}
          </Banner>
        </div>
      )}
      <LogFilter
        people={people.map(({ userId }) => ({ userId, called: calledOf(userId) }))}
        who={who}
        kind={kind}
      />
      {reviewed && (
        <Banner>{t('read', { who: calledOf(reviewed.userId), people: reviewed.readToday })}</Banner>
      )}
      <Section title={t('entries', { count: inAll })}>
        {entries.length === 0 ? (
          <p className="text-ink-muted">{t(who || kind ? 'nothing' : 'nothingYet')}</p>
        ) : (
          <LogEntries
            driveId={driveId}
            timeZone={viewer.timeZone}
            entries={entries.map(({ userId, ...entry }) => ({ ...entry, called: calledOf(userId) }))}
          />
        )}
        <PageSteps
          first={first}
          size={ENTRIES_A_PAGE}
          inAll={inAll}
          hrefFrom={(from) => {
            const query = new URLSearchParams({
              ...(who && { who }),
              ...(kind && { kind }),
              from: String(from),
            })
            return `/d/${driveId}/log-book?${query}`
          }}
        />
      </Section>
    </Page>
  )
}
