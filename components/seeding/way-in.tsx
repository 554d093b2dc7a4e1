import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'

type Props = { title: string; text: string; icon: ReactNode; href: string; label: string }

/** One of the ways to begin, with what follows from it. */
export function WayIn({ title, text, icon, href, label }: Props) {
  return (
    <section className="grid content-between gap-4 rounded-card border border-line bg-surface p-5">
      <div className="grid gap-2">
        <span
          aria-hidden
          className="grid size-10 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-5"
        >
          {icon}
        </span>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-ink-muted">{text}</p>
      </div>
      <LinkButton href={href} wide>
        {label}
      </LinkButton>
    </section>
  )
}
