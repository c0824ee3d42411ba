import type { BodySite } from '@unknot/content-schema'

/**
 * A schematic back view, drawn for this project. Right half; the left is its mirror image about x = 160.
 * Which body site a zone stands for is a decision of the project (design.md, section 4).
 */
export type Zone = {
  readonly id: string
  readonly label: string
  readonly muscles: string
  readonly site: BodySite
  readonly path: string
  /** Which way the muscle fibres run. */
  readonly fibre: 'along' | 'across' | 'down' | 'up'
  /** From a point in the zone to the number beside the figure. */
  readonly leader: { readonly x: number; readonly y: number; readonly numberY: number }
  readonly side: 'left' | 'right'
}

export const zones: readonly Zone[] = [
  {
    id: 'suboccipital',
    label: 'Base of the skull',
    muscles: 'Suboccipital muscles',
    site: 'neck',
    path: 'M160 56C172 56 185 60 191 68C191 75 189 82 186 88C177 84 168 83 160 83Z',
    fibre: 'along',
    leader: { x: 174, y: 72, numberY: 60 },
    side: 'left',
  },
  {
    id: 'neck-side',
    label: 'Side of the neck',
    muscles: 'Levator scapulae, splenius',
    site: 'neck',
    path: 'M160 87C168 87 177 88 185 92C185 101 187 110 191 118C182 121 171 123 160 124Z',
    fibre: 'along',
    leader: { x: 177, y: 105, numberY: 86 },
    side: 'right',
  },
  {
    id: 'upper-trap',
    label: 'Top of the shoulder',
    muscles: 'Upper trapezius',
    site: 'shoulder',
    path: 'M160 128C171 127 182 125 192 121C203 130 220 135 241 138C236 144 230 149 222 152C201 150 180 150 160 153Z',
    fibre: 'down',
    leader: { x: 212, y: 141, numberY: 116 },
    side: 'right',
  },
  {
    id: 'shoulder',
    label: 'Back of the shoulder',
    muscles: 'Rear deltoid',
    site: 'shoulder',
    path: 'M245 140C263 143 275 155 278 174C280 186 279 197 277 208C268 205 260 200 255 193C253 177 245 163 230 154C236 150 241 146 245 140Z',
    fibre: 'along',
    leader: { x: 264, y: 170, numberY: 146 },
    side: 'right',
  },
  {
    id: 'inner-blade',
    label: 'Between spine and shoulder blade',
    muscles: 'Rhomboids, middle trapezius',
    site: 'between-shoulder-blades',
    path: 'M160 157C170 155 181 154 192 154C194 180 198 205 204 226C190 222 174 220 160 221Z',
    fibre: 'up',
    leader: { x: 180, y: 190, numberY: 152 },
    side: 'left',
  },
  {
    id: 'blade',
    label: 'On the shoulder blade',
    muscles: 'Infraspinatus, teres',
    site: 'upper-back',
    path: 'M196 156C206 155 216 155 225 156C239 165 248 178 251 192C241 206 227 219 209 229C203 210 199 182 196 156Z',
    fibre: 'across',
    leader: { x: 224, y: 186, numberY: 190 },
    side: 'right',
  },
  {
    id: 'mid-back',
    label: 'Middle back',
    muscles: 'Lower trapezius, thoracic erector spinae',
    site: 'mid-back',
    path: 'M160 225C174 224 188 226 201 231C194 249 184 265 173 277C169 278 164 278 160 278Z',
    fibre: 'along',
    leader: { x: 178, y: 248, numberY: 240 },
    side: 'left',
  },
  {
    id: 'side-back',
    label: 'Side of the back',
    muscles: 'Latissimus dorsi',
    site: 'mid-back',
    path: 'M205 234C223 226 241 212 253 197C254 222 248 247 239 268C232 274 222 279 212 281C201 281 189 280 179 279C190 266 199 251 205 234Z',
    fibre: 'up',
    leader: { x: 228, y: 248, numberY: 246 },
    side: 'right',
  },
  {
    id: 'low-back',
    label: 'Low back',
    muscles: 'Lumbar erector spinae, multifidus',
    site: 'low-back',
    path: 'M160 282C172 282 185 283 197 284C198 300 197 316 195 330C184 332 172 333 160 334Z',
    fibre: 'along',
    leader: { x: 178, y: 306, numberY: 300 },
    side: 'left',
  },
  {
    id: 'flank',
    label: 'Flank, above the hip bone',
    muscles: 'Quadratus lumborum',
    site: 'low-back',
    path: 'M201 285C215 285 229 281 238 275C236 293 239 306 247 318C231 325 215 329 199 330C201 316 202 300 201 285Z',
    fibre: 'down',
    leader: { x: 220, y: 306, numberY: 302 },
    side: 'right',
  },
  {
    id: 'sacrum',
    label: 'Base of the spine',
    muscles: 'Sacroiliac region',
    site: 'low-back',
    path: 'M160 338C170 338 181 337 191 335C188 352 181 367 171 379C167 381 163 382 160 382Z',
    fibre: 'along',
    leader: { x: 174, y: 354, numberY: 362 },
    side: 'left',
  },
  {
    id: 'buttock',
    label: 'Buttock',
    muscles: 'Gluteus maximus, piriformis',
    site: 'glute',
    path: 'M195 335C209 333 222 330 233 326C241 346 245 366 244 388C233 408 197 413 162 403L162 386C177 382 189 362 195 335Z',
    fibre: 'up',
    leader: { x: 216, y: 384, numberY: 400 },
    side: 'right',
  },
  {
    id: 'outer-hip',
    label: 'Outer hip',
    muscles: 'Gluteus medius, tensor fasciae latae',
    site: 'glute',
    path: 'M237 324C241 322 245 321 249 320C260 340 266 362 266 387C261 393 255 396 248 396C249 372 245 347 237 324Z',
    fibre: 'along',
    leader: { x: 256, y: 356, numberY: 358 },
    side: 'right',
  },
]

/** Right half of the body. */
export const outline =
  'M160 8C190 8 205 29 204 54C203 69 197 79 192 85C192 98 194 109 199 117C215 127 236 131 252 135C274 141 287 156 290 180C293 214 298 248 306 280C310 300 314 318 317 336L296 342C287 312 277 276 269 236C267 226 264 217 260 210C259 233 253 254 246 272C244 294 253 308 261 326C272 352 276 384 274 420L271 466L172 466C170 448 166 430 160 414Z'
