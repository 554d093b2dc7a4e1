import { getTranslations } from 'next-intl/server'
import { drivePages } from '@/components/shell/drive-pages'
import { LinkButton } from '@/components/ui/link-button'
import { MenuIcon } from '@/components/ui/menu-icon'
import { Section } from '@/components/ui/section'

/** The pages that have no place in the bar of a phone, two side by side. A wide screen has them at its side. */
export async function MoreOfDrive({ driveId, isCommittee }: { driveId: string; isCommittee: boolean }) {
  const t = await getTranslations('shell')
  const pages = await drivePages(driveId, isCommittee)
  return (
    <div className="lg:hidden">
      <Section title={t('more')}>
        <ul
          aria-label={t('more')}
          className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-2 [&_a]:size-full [&_a]:justify-start [&_a]:gap-[min(0.5rem,2.5vw)] [&_a]:px-[min(0.75rem,4vw)] [&_a]:text-left [&_svg]:size-[min(1.25rem,6vw)] [&_svg]:shrink-0 [&_svg]:text-accent"
        >
          {pages.map(({ href, label, icon }) => (
            <li key={href}>
              <LinkButton href={href}>
                <span aria-hidden>
                  <MenuIcon name={icon} />
                </span>
                <span className="min-w-0">{label}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
