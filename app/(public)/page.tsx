import { HandHelping, LayoutGrid, ListChecks, MessagesSquare } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Mapped } from '@/components/shell/mapped'
import { WhoReadsTable } from '@/components/shell/who-reads-table'
import { Banner } from '@/components/ui/banner'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'

const PURPOSES = [
  { key: 'list', icon: <ListChecks /> },
  { key: 'talk', icon: <MessagesSquare /> },
  { key: 'map', icon: <LayoutGrid /> },
  { key: 'coach', icon: <HandHelping /> },
] as const

/** The first screen: what this is, who can technically read what, and the way in. */
export default async function FirstPage() {
  const t = await getTranslations('public')
  return (
    <Page gap="gap-12 lg:gap-16">
      <div className="grid items-center gap-10 pt-2 lg:grid-cols-[1.15fr_1fr] lg:pt-8">
        <div className="grid gap-5">
          <h1 className="text-2xl font-semibold tracking-tight text-balance lg:text-[2.75rem] lg:leading-[1.08]">
            {t('title')}
          </h1>
          <p className="max-w-words text-lg text-ink-muted">{t('lead')}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/start" kind="primary" className="max-sm:w-full">
              {t('start')}
            </LinkButton>
            <LinkButton href="/sign-in" className="max-sm:flex-1">
              {t('signIn')}
            </LinkButton>
            <LinkButton href="/join" className="max-sm:flex-1">
              {t('join')}
            </LinkButton>
          </div>
          <p className="max-w-words text-sm text-ink-muted">{t('startNote')}</p>
        </div>
        <Mapped />
      </div>

      <Section title={t('what.title')}>
        <ul className="grid gap-4 sm:grid-cols-2">
          {PURPOSES.map(({ key, icon }) => (
            <li key={key} className="flex gap-4 rounded-card border border-line bg-surface p-5">
              <span
                aria-hidden
                className="grid size-10 shrink-0 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-5"
              >
                {icon}
              </span>
              <div className="grid content-start gap-1">
                <h3 className="font-semibold">{t(`what.${key}.title`)}</h3>
                <p className="text-sm text-ink-muted">{t(`what.${key}.text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>

      <Section
        title={t('who.title')}
        note={t('who.lead')}
        action={
          <Link
            href="/privacy"
            className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
          >
            {t('who.more')}
          </Link>
        }
      >
        <WhoReadsTable />
        <p className="max-w-words text-sm">{t('who.hostNote')}</p>
      </Section>

      <Banner tone="warn" title={t('before.title')}>
        {t('before.text')}
      </Banner>

      <Section title={t('guides.title')} note={t('guides.text')}>
        <LinkButton href="/guides" className="justify-self-start">
          {t('guides.all')}
        </LinkButton>
      </Section>
    </Page>
  )
}
