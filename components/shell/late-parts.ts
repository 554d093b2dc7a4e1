/*
 * What most visits never show. It is one file that the browser loads by itself (`useLateParts`), so that no page waits for it: apart,
 * each part would bring along what it shares with the others.
 */

export { LockScreen } from '@/components/access/lock-screen'
export { StepUpDialog } from '@/components/access/step-up-dialog'
export { RevokedNotice } from '@/components/offline/revoked-notice'
export { WaitingSheet } from '@/components/offline/waiting-sheet'
