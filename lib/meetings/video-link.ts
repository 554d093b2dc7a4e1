/** Whether `text` is an address that a browser may open: any provider, but encrypted and nothing that runs by itself. */
export const isVideoLink = (text: string): boolean => hostOf(text) !== null

/** The name of the server in a video link, for people to see where it leads; `null` for anything but an https address. */
export function hostOf(link: string): string | null {
  const address = URL.parse(link)
  return address?.protocol === 'https:' && address.username === '' && address.password === ''
    ? address.host
    : null
}
