import { createContext, useContext } from 'react'

/** Asks the person to prove who they are; `true` when they did. `null` where the frame of a page has no way to ask. */
export type ConfirmIdentity = (() => Promise<boolean>) | null

export const ConfirmIdentityContext = createContext<ConfirmIdentity>(null)

export const useConfirmIdentity = (): ConfirmIdentity => useContext(ConfirmIdentityContext)
