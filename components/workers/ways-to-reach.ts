export type Way = 'call' | 'text' | 'whatsapp' | 'signal'

/**
 * Links that call or write to a number from the person's own phone. The messengers want the international form (a plus and
 * digits) and are opened as apps: an address on the web would leave the number in the history of the browser.
 */
export function waysToReach(number: string): { way: Way; href: string }[] {
  const plain = number.replaceAll(/[^+\d]/g, '')
  const ways: { way: Way; href: string }[] = [
    { way: 'call', href: `tel:${plain}` },
    { way: 'text', href: `sms:${plain}` },
  ]
  if (!/^\+\d{8,15}$/.test(plain)) return ways
  return [
    ...ways,
    { way: 'whatsapp', href: `whatsapp://send?phone=${plain.slice(1)}` },
    { way: 'signal', href: `sgnl://signal.me/#p/${plain}` },
  ]
}
