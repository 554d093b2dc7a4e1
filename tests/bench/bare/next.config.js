import path from 'node:path'

/** The least that a Next app can be: what the product is compared with by `npm run bench`. */
export default {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
}
