/**
 * Whether a path of a drive is for whoever has a part in it and no sight of it: the lists that they keep, what a union was let see, and
 * the drive's own address, which leads to one of them.
 */
export function isGuestPath(path: string, driveId: string): boolean {
  const [, d, id, part] = path.split('/')
  return d === 'd' && id === driveId && (part === undefined || part === 'bodies' || part === 'liaison')
}
