/** What a spreadsheet may take for a formula, also after spaces; full-width forms included (OWASP, ASVS 1.2.10). */
const FORMULA = /^\s*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * Rows as a CSV file by RFC 4180: every field in quotation marks, lines end in CRLF. What could be a formula gets a leading
 * apostrophe, so that opening the file runs nothing. Begins with a byte order mark, without which Excel misreads accents.
 */
export function guardedCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const guarded = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return `"${guarded.replaceAll('\0', '').replaceAll('"', '""')}"`
}
