/** The names that a cell is put together from; `null` where it has no such part. */
export type CellParts = { site: string | null; department: string | null; shift: string | null }

/**
 * How an area and shift are called, `Dock · Nights`. The site is named only where there are several (`sites` of them); a cell
 * that is only a site is called by it. Empty when nothing has a name yet.
 */
export function cellName({ site, department, shift }: CellParts, sites: number): string {
  const parts = [sites > 1 ? site : null, department, shift].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : (site ?? '')
}
