'use client'

import type { ReactNode } from 'react'
import { MenuIcon, type MenuIconName } from './menu-icon'
import { NavLink } from './nav-link'

export type NavItem = { href: string; label: string; icon: MenuIconName; exact?: boolean }

type Props = {
  /** Names the navigation for a screen reader. */
  navLabel: string
  skipLabel: string
  /** Where one is: the code name and the way back to others. Top of the side bar, left of the top bar. */
  place: ReactNode
  /** Right end of the top bar: leaving quickly, waiting entries. */
  tools?: ReactNode
  items: readonly NavItem[]
  /** The round button between the second and the third item. */
  centre?: NavItem
  /** Desktop side bar only: what does not fit among four. */
  moreItems?: readonly NavItem[]
  /** Above the page: no signal, preview, example data. */
  notice?: ReactNode
  children: ReactNode
}

/**
 * The frame of signed-in screens: a bottom bar of four and a centre button on phones, a side bar on desktop. A client component
 * without state, so that the menu travels once as data and not again as its elements.
 */
export function AppShell({
  navLabel,
  skipLabel,
  place,
  tools,
  items,
  centre,
  moreItems = [],
  notice,
  children,
}: Props) {
  const half = Math.ceil(items.length / 2)
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_1fr] print:block">
      <a
        href="#content"
        className="sr-only z-50 rounded-input bg-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-3"
      >
        {skipLabel}
      </a>

      <nav aria-label={navLabel} className="no-print hidden border-line border-r bg-surface lg:block">
        <div className="sticky top-0 flex h-dvh flex-col gap-4 overflow-y-auto p-4">
          <div className="px-2 pt-1">{place}</div>
          {centre && <SideCentre {...centre} />}
          <div className="grid gap-0.5">
            {[...items, ...moreItems].map((item) => (
              <SideItem key={item.href} {...item} />
            ))}
          </div>
        </div>
      </nav>

      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="no-print sticky top-0 z-20 flex min-h-14 items-center justify-between flex-wrap gap-x-3 border-line border-b bg-paper px-4 lg:border-transparent lg:px-6">
          <div className="min-w-0 lg:invisible">{place}</div>
          {tools && <div className="flex flex-wrap items-center gap-1">{tools}</div>}
        </header>
        {notice}
        <main
          id="content"
          tabIndex={-1}
          className="flex-1 pb-[calc(--spacing(24)+env(safe-area-inset-bottom))] lg:pb-12"
        >
          {children}
        </main>
      </div>

      <nav
        aria-label={navLabel}
        className="no-print pad-safe-bottom fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface lg:hidden"
      >
        <div className="mx-auto flex max-w-md items-end justify-around px-1">
          {items.slice(0, half).map((item) => (
            <BarItem key={item.href} {...item} />
          ))}
          {centre && <BarCentre {...centre} />}
          {items.slice(half).map((item) => (
            <BarItem key={item.href} {...item} />
          ))}
        </div>
      </nav>
    </div>
  )
}

function BarItem({ href, label, icon, exact }: NavItem) {
  return (
    <NavLink
      href={href}
      exact={exact}
      className="group grid min-h-16 min-w-0 flex-1 content-center justify-items-center gap-1 rounded-input text-bar text-ink-muted aria-[current=page]:font-semibold aria-[current=page]:text-accent focus-visible:-outline-offset-4 [&_svg]:size-[min(1.5rem,8vw)]"
    >
      <span
        aria-hidden
        className="grid rounded-full px-[min(0.75rem,3vw)] py-0.5 group-aria-[current=page]:bg-accent-soft"
      >
        <MenuIcon name={icon} />
      </span>
      <span className="max-w-full truncate">{label}</span>
    </NavLink>
  )
}

function BarCentre({ href, label, icon }: NavItem) {
  return (
    <NavLink
      href={href}
      className="grid min-h-16 min-w-0 flex-1 content-end justify-items-center gap-1 rounded-input pb-2.5 text-bar font-semibold text-accent"
    >
      <span
        aria-hidden
        className="-mt-5 grid size-[min(3.5rem,16vw)] place-items-center rounded-full border-4 border-paper bg-accent text-accent-ink [&_svg]:size-[min(1.75rem,8vw)]"
      >
        <MenuIcon name={icon} />
      </span>
      <span className="max-w-full truncate leading-tight">{label}</span>
    </NavLink>
  )
}

function SideItem({ href, label, icon, exact }: NavItem) {
  return (
    <NavLink
      href={href}
      exact={exact}
      className="flex min-h-target items-center gap-3 rounded-input px-3 text-ink-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent [&_svg]:size-5"
    >
      <span aria-hidden>
        <MenuIcon name={icon} />
      </span>
      {label}
    </NavLink>
  )
}

function SideCentre({ href, label, icon }: NavItem) {
  return (
    <NavLink
      href={href}
      className="flex min-h-12 items-center justify-center gap-2 rounded-input bg-accent px-4 font-semibold text-accent-ink hover:opacity-92 [&_svg]:size-5"
    >
      <span aria-hidden>
        <MenuIcon name={icon} />
      </span>
      {label}
    </NavLink>
  )
}
