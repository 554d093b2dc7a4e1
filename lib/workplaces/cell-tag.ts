/** How cells can be told apart besides by place and shift; also the kinds of labels that are kept for it. */
export const CELL_TAGS = ['job_class', 'unit', 'contractor'] as const
export type CellTag = (typeof CELL_TAGS)[number]
