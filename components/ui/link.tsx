import type { ComponentProps } from 'react'

type Props = ComponentProps<'a'> & {
  href: string
  /** Takes the place of this page in the history. */
  replace?: boolean
  /** Leaves the page where it is scrolled to. */
  stay?: boolean
}

/**
 * A link to a page of ours: a plain anchor, so that a phone has nothing to start for each of them. `FollowLinks` sees the tap and
 * changes the page without loading it anew; before that is ready the browser does what it always did.
 */
export function Link({ replace, stay, ...rest }: Props) {
  return <a {...rest} data-follow={followedBy({ replace, stay })} />
}

const followedBy = ({ replace, stay }: Pick<Props, 'replace' | 'stay'>): string =>
  [replace ? 'replace' : 'push', stay && 'stay'].filter(Boolean).join(' ')
