import { createContext, useContext } from 'react'

/** Asks the person to prove who they are; `true` when they did. `null` where the frame of a page has no way to ask. */
export type ConfirmIdentity = (() => Promise<boolean>) | null

/** Given by the frame of the signed-in pages. */
export const ConfirmIdentityContext = createContext<ConfirmIdentity>(null)

/** How the frame around this part asks for a fresh sign-in. */
export const useConfirmIdentity = (): ConfirmIdentity => useContext(ConfirmIdentityContext)
