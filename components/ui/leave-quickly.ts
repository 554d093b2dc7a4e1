/** An everyday page that everybody opens; the address in the history is replaced by it. */
const NEUTRAL_PAGE = 'https://www.wikipedia.org/'

/** Leaves at once for a neutral page. Nothing of this page stays on the screen while that one loads, or where there is no signal. */
export function leaveQuickly(): void {
  document.documentElement.hidden = true
  document.title = ''
  location.replace(NEUTRAL_PAGE)
}
