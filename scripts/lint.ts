import { checkImports, checkStyle } from './checks'

/** Checks style and likely faults, then who imports whom. */
process.exitCode = (await checkStyle()) || (await checkImports())
