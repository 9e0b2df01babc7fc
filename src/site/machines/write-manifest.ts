/** Names of the site for a web manifest, with its root in that language. */
export interface ManifestWords {
  name: string;
  short: string;
  description: string;
  lang: string;
  start: string;
}

/** The web manifest (W3C): names, colours and icons for a device that keeps the site. */
export function writeManifest({ name, short, description, lang, start }: ManifestWords): string {
  const manifest = {
    name,
    short_name: short,
    description,
    lang,
    start_url: start,
    scope: '/',
    display: 'browser',
    background_color: '#f6f1e5',
    theme_color: '#f6f1e5',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
