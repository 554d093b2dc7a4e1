import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { SheetMark } from '../sheet-number'

/** What marks the printed sheets of a drive. */
export const sheetMarkIn =
  ({ vault }: Pick<ViewerTx, 'vault'>, driveId: string): SheetMark =>
  (text) =>
    vault.blindIndex(driveKey(driveId), 'sheet', text)
