let erased = false

/** From now on this page opens no database any more: whatever is still going on in it must not make one anew. */
export const markErased = (): void => {
  erased = true
}

/** Throws once this phone is being erased. To be called before a database is opened. */
export function refuseWhenErased(): void {
  if (erased) throw new Error('This phone is being erased')
}
