import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { Section } from '@/components/ui/section'
import type { Caseload } from '@/lib/coaching/caseload'
import { type BoardCardDrive, MyDriveCard } from './my-drive-card'

type Props = {
  caseload: Caseload
  drives: readonly BoardCardDrive[]
  /** What the stage of each drive is called, by its id. */
  stageNames: ReadonlyMap<string, string>
  timeZone: string
}

/** A coach's groups at a glance: one card each, the one that needs them most first. */
export async function MyDrives({ caseload, drives, stageNames, timeZone }: Props) {
  const t = await getTranslations('review.board')
  const home = await getTranslations('coaching.home')
  return (
    <Section
      title={home('groups')}
      action={
        drives.length > 0 && (
          <span className="text-ink-muted text-sm">
            {t('load', { drives: caseload.drives, cap: caseload.cap })}
          </span>
        )
      }
    >
      {caseload.isOver && (
        <Banner tone="warn">{t('over', { drives: caseload.drives, cap: caseload.cap })}</Banner>
      )}
      {drives.length === 0 && <p className="text-ink-muted">{home('noneText')}</p>}
      <ul className="grid gap-4">
        {drives.map((drive) => (
          <li key={drive.driveId}>
            <MyDriveCard
              drive={drive}
              stage={drive.stage === null ? null : (stageNames.get(drive.stage) ?? drive.stage)}
              timeZone={timeZone}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
