import type { ReactNode } from 'react'

type Props = { title: string; name: string; heads: readonly string[]; children: ReactNode }

/** People as a table with the chosen columns, where there is room for one. */
export function PeopleTable({ title, name, heads, children }: Props) {
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
      tabIndex={0}
      className="relative overflow-x-auto rounded-card border border-line bg-surface max-md:hidden"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{title}</caption>
        <thead className="bg-sunken">
          <tr>
            <td className="w-0 p-0" />
            {[name, ...heads].map((head) => (
              <th key={head} scope="col" className="whitespace-nowrap px-4 py-2.5 text-left font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
