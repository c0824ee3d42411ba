import { join } from 'node:path'
import type { Config } from 'payload'

/** How the admin looks and what it is called. It asks no other host for anything. */
export const adminPanel: NonNullable<Config['admin']> = {
  user: 'editors',
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  importMap: { baseDir: join(process.cwd(), 'src') },
  meta: { titleSuffix: '· Unknot', defaultOGImageType: 'off' },
  components: {
    graphics: { Logo: '/dashboard/Logo#Logo', Icon: '/dashboard/Icon#Icon' },
    beforeDashboard: ['/dashboard/WhatNeedsDoing#WhatNeedsDoing'],
    afterNavLinks: ['/try-it/TryItLink#TryItLink'],
    views: {
      createFirstUser: { Component: '/editors/NobodyYet#NobodyYet' },
      forgot: { Component: '/editors/AskAnAdmin#AskAnAdmin' },
      tryIt: {
        Component: '/try-it/TryIt#TryIt',
        path: '/try-it',
        meta: { title: 'Try it' },
      },
    },
  },
}
