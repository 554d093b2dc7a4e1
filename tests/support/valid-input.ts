import type pg from 'pg'
import type { OakStreet } from './oak-street'
import type { Actor } from './role-actors'

/** Where the inputs are valid: Oak Street, and the owner's connection for what has to be there first. */
export type Shop = { oak: OakStreet; owner: pg.Client; takeAwayFile: Uint8Array }

/** A smallest input of a command that is valid for anybody who may give it; makes first what it is about. */
export type ValidInput = (shop: Shop, me: Actor) => Promise<Record<string, unknown>>
