/** Where people land when a place to go back to is missing or not ours. */
const HOME = '/home'

/**
 * A place inside this app to go to after signing in. Anything that a browser could read as another site, and anything that is not
 * a plain path, becomes the first page: `//host`, `/\host`, control characters, schemes.
 */
export function safePath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !/^\/[\w\-/.?=&%]*$/.test(wanted) || wanted.startsWith('//'))
    return HOME
  if (/^\/(sign-in|start|join|recover|setup|api)(\/|\?|$)/.test(wanted)) return HOME
  return wanted
}
