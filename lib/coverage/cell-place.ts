/** Where a cell lies; `null` where the drive does not tell its people apart that way. Ids are of labels. */
export type CellPlace = {
  cellId: string
  siteId: string
  departmentId: string | null
  shiftId: string | null
  jobClassId: string | null
  unitId: string | null
  contractorId: string | null
}
