import type { MetadataRoute } from 'next';

/** The icon and colours for a home screen. It opens in French, where the language can be changed. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Sapar',
    short_name: 'Sapar',
    description: 'Votre demande de visa pour le Kazakhstan',
    lang: 'fr',
    start_url: '/',
    display: 'browser',
    background_color: '#f8f6f0',
    theme_color: '#0b638f',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
