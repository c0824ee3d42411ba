import { readFileSync } from 'node:fs'
import { compile } from '@unknot/advice-engine'
import { verify } from '@unknot/advice-engine/verify'
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
const kb = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const a = cpu(); const w = performance.now(); const engine = compile(kb); const b = cpu(); const r = verify(engine); const c = cpu()
console.log(JSON.stringify({ compile: b - a, verify: c - b, total: c - a, wall: performance.now() - w, steps: r.steps, outcome: r.outcome, findings: r.properties.flatMap((p) => p.findings.map((f) => f.key)).length }))
