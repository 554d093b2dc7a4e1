'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from './link'

type Props = { href: string; exact?: boolean; className: string; children: ReactNode }

/** A link of a navigation; says so when the current page is it, or (unless `exact`) lies below it. */
export function NavLink({ href, exact, className, children }: Props) {
  const path = usePathname()
  const current = path === href || (!exact && path.startsWith(`${href}/`))
  return (
    <Link href={href} aria-current={current ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
