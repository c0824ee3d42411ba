/**
 * The admin loads nothing from another host and stands in no frame. Next writes its data into scripts without a nonce,
 * so scripts in the page are allowed; hot reload needs `eval` and a socket.
 */
export const contentSecurityPolicy = (isDevelopment: boolean, frames = "'none'"): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `frame-src ${frames}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
