'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'
import { Fold } from './fold'
import { Link } from './link'

type Props = {
  title: string
  /** The address of this page with the inside of the fold in it. */
  href: string
  /** What the link to `href` says: seen while the inside is on its way, and where no script runs. */
  linkLabel: string
  /** The inside; `null` until somebody wants it. */
  children: ReactNode | null
}

/** A fold whose inside is large and seldom wanted: it comes from the server only once it is opened. */
export function LateFold({ title, href, linkLabel, children }: Props) {
  const router = useRouter()
  const [isLoading, startTransition] = useTransition()
  const load = () => startTransition(() => router.replace(href, { scroll: false }))

  return (
    <Fold title={title} open={children !== null} onOpen={() => children === null && load()}>
      {children ?? (
        <Link href={href} replace stay aria-busy={isLoading} className="font-semibold underline">
          {linkLabel}
        </Link>
      )}
    </Fold>
  )
}
