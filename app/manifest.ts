import type { MetadataRoute } from 'next'

/** What a phone shows on its home screen: a neutral name and a seedling, nothing about why. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Seedbed',
    short_name: 'Seedbed',
    id: '/',
    start_url: '/home',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
