import type { PictureWords } from './picture-words'

/** Drawn by another engine than a browser: styles stand beside the elements, and each box says how it lays out. */
export const Picture = ({ kicker, title }: PictureWords) => (
  <div style={sheet}>
    <div style={head}>
      <svg width="112" height="70" viewBox="0 0 32 20" fill="none" stroke={action} strokeWidth="3">
        <path d="M9 16A6 6 0 0 1 9 4C15 4 17 16 23 16A6 6 0 0 0 23 4" />
        <path d="M23 4C20.3 4 18.4 6.4 16.6 9.1" />
        <path d="M15.4 10.9C13.6 13.6 11.7 16 9 16" />
      </svg>
      <div style={{ fontFamily: 'Besley', fontWeight: 700, fontSize: 52 }}>Unknot</div>
    </div>
    <div style={doubleRule} />
    <div style={words}>
      <div style={{ color: '#465962', fontSize: 34 }}>{kicker}</div>
      <div style={{ ...heading, fontSize: title.length > 70 ? 58 : 74 }}>{shorten(title)}</div>
    </div>
    <div style={foot}>Information about knots and back pain. Not a diagnosis.</div>
  </div>
)

const action = '#0e5a4e'

const sheet = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  background: '#f7f9f8',
  color: '#12232b',
  fontFamily: 'Atkinson',
} as const

const head = { display: 'flex', alignItems: 'center', gap: 28, padding: '40px 72px 32px' } as const

const doubleRule = {
  display: 'flex',
  height: 9,
  borderTop: '3px solid #7c8f96',
  borderBottom: '3px solid #7c8f96',
} as const

const words = {
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  justifyContent: 'center',
  gap: 18,
  margin: '0 72px',
  padding: '0 0 0 36px',
  borderLeft: `12px solid ${action}`,
} as const

const heading = { fontFamily: 'Besley', fontWeight: 700, lineHeight: 1.15 } as const

const foot = {
  display: 'flex',
  padding: '28px 72px 36px',
  borderTop: '1px solid #d3dcde',
  background: '#ffffff',
  fontSize: 30,
} as const

const mostLetters = 150

const shorten = (title: string): string =>
  title.length <= mostLetters ? title : `${title.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`
