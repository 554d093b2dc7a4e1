import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

type Props = {
  href: string
  name: string
  /** The box to choose the person by. */
  lead: ReactNode
  facts: readonly string[]
}

/** One person as a line of the table: the name, then what was chosen to be shown. */
export function PersonLine({ href, name, lead, facts }: Props) {
  return (
    <tr className="border-line border-t">
      <td className="w-0 p-0">{lead}</td>
      <th scope="row" className="px-4 py-1 text-left font-semibold">
        <Link href={href} className="inline-flex min-h-11 items-center hover:text-accent">
          {name}
        </Link>
      </th>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its column.
        <td key={index} className="px-4 py-1">
          {fact}
        </td>
      ))}
    </tr>
  )
}
