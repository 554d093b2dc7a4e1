import { classNames } from './class-names'
import { type Column, DataTable } from './data-table'

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table for reading: where there is no room for its columns, each row becomes a card with the heads as labels. */
export function StackedTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const head = columns.find(({ rowHeader }) => rowHeader)
  const rest = columns.filter((column) => column !== head)
  const onlyNumbers = rest.every(({ numeric }) => numeric)
  return (
    <>
      <div className="max-md:hidden print:block">
        <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />
      </div>
      <ul
        aria-label={caption}
        className="overflow-hidden rounded-card border border-line bg-surface md:hidden print:hidden"
      >
        {rows.map((row) => (
          <li key={rowKey(row)} className="border-line border-b px-4 py-3 last:border-b-0">
            <p className="font-semibold">{head?.cell(row)}</p>
            <dl
              className={classNames(
                'mt-1 grid gap-x-8 gap-y-0.5 text-sm',
                onlyNumbers && 'min-[20em]:grid-cols-2',
              )}
            >
              {rest.map(({ key, header, cell }) => (
                <div
                  key={key}
                  className={
                    onlyNumbers
                      ? 'flex items-end justify-between gap-x-3'
                      : 'grid gap-x-3 min-[20em]:grid-cols-[8rem_1fr]'
                  }
                >
                  <dt className="text-ink-muted">{header}</dt>
                  <dd>{cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
