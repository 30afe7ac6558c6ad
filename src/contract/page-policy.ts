/**
 * What the page is allowed to do, on every host: run and show what comes with the app, and talk to its host.
 * Nothing is loaded from elsewhere, nothing inline runs, and text of a document can't become code.
 */

/** The Content-Security-Policy; `connections` are the sources of the host's own WebSocket, if it has one. */
export const contentSecurityPolicy = (connections: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    // The silent sound that keeps the system's media controls with the page is made by the page itself.
    'media-src blob:',
    `connect-src ${["'self'", ...connections].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const permissionsPolicy: string = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
