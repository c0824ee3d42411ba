const words = {
  400: ['That could not be read', 'What was sent is no form of ours. Nothing of it was kept.'],
  404: ['Page not found', 'There is nothing at this address.'],
  410: ['This page has been taken down', 'It is no longer part of the library.'],
  413: [
    'That was too much',
    'The form that was sent is larger than any form of ours. Nothing was kept.',
  ],
  500: ['Something went wrong', 'It is our fault. Please try again in a minute.'],
  503: ['The library is starting', 'Please try again in a minute.'],
} as const

/** Shown only when the page that should say so cannot be rendered: no style, no script, nothing that can fail. */
export function plainPage(status: keyof typeof words): string {
  const [title, text] = words[status]
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">' +
    `<title>${title}</title><h1>${title}</h1><p>${text}</p>` +
    '<p>If you have new numbness between the legs, trouble passing urine, chest pain, or you feel very unwell, get medical help now.</p>' +
    '<p><a href="/">Go to the start</a></p></html>'
  )
}
