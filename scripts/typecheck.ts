import { checkTypes } from './checks'

/** Checks the types of everything. */
process.exitCode = await checkTypes()
