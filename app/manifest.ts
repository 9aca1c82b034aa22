import type { MetadataRoute } from 'next';

const icon = (file: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
  src: `/icons/${file}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a home screen shows, once it is installed. It opens at `/`, which goes to the language of the browser. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Sapar',
    short_name: 'Sapar',
    description: 'Kazakhstan : votre demande de visa. Your visa request.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f8f6f0',
    theme_color: '#0b638f',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon('sapar-192', 192),
      icon('sapar-512', 512),
      icon('sapar-maskable-512', 512, 'maskable'),
    ],
  };
}
