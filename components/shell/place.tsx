import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { Mark } from './mark'

type Props = {
  href: string
  name: string
  note?: string
  /** On narrow screens only the mark is seen; the name is still read aloud. */
  compact?: boolean
}

/** Where one is, beside the mark: a code name or a section, and what it belongs to. Leads to its first page. */
export function Place({ href, name, note, compact }: Props) {
  return (
    <Link href={href} className="flex min-h-target min-w-0 items-center gap-2.5 rounded-input">
      <Mark className="size-8 shrink-0" />
      <span className={classNames('grid min-w-0 leading-tight', compact && 'max-sm:sr-only')}>
        <span className="truncate font-semibold">{name}</span>
        {note && <span className="truncate text-xs text-ink-muted">{note}</span>}
      </span>
    </Link>
  )
}
