import type { IssueName } from '@/lib/coverage/issue-name'

type Translate = (key: string) => string

/** What an issue is called: well-known ones by the catalogue, own ones by the drive's words. `t` reads every namespace. */
export function issueInWords(t: Translate, name: IssueName): string {
  if (name === null) return t('conversations.issue.unnamed')
  return 'code' in name ? t(`conversations.issue.${name.code}`) : name.name
}
