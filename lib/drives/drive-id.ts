/** Whether `text`, from an address, can be the id of a drive: a lower-case UUID. */
export const isDriveId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
