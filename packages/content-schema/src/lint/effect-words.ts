const oneOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*,\s*/)
    .join('|')})`

/** What a treatment may be said to change. */
const symptom = oneOf(`
  pains?, aches?, stiffness, tension, tightness, soreness, spasms?, cramps?, knots?, trigger points?, symptoms?,
  discomfort, inflammation, swelling, headaches?, disability, function, mobility, flexibility, circulation, blood flow,
  recovery, healing, stress, anxiety, spells?, relapses?, flares?, flare-ups?,
  (?:tight|sore|tense|stiff) (?:muscles?|back|neck|shoulders?|spots?)`)

/** A new clause or a preposition ends a claim: "lower the weight if pain comes" claims nothing. */
const turns = oneOf(`
  if, when, whenever, until, unless, while, and, or, but, as, without, with, before, after, once, where, because, so,
  in, into, on, onto, at, during, through, from, to, by, off, up, down, for, about`)
const upToThreeWords = String.raw`(?:(?!${turns}\b)[\w’'-]+ ){0,3}`

const changes = oneOf(`
  eas(?:e|es|ed|ing), reliev(?:e|es|ed|ing), reduc(?:e|es|ed|ing), lessen(?:s|ed|ing)?, lower(?:s|ed|ing)?,
  cut(?:s|ting)?, decreas(?:e|es|ed|ing), sooth(?:e|es|ed|ing), calm(?:s|ed|ing)?, improv(?:e|es|ed|ing),
  increas(?:e|es|ed|ing), boost(?:s|ed|ing)?, speed(?:s|ing)?(?: up)?, promot(?:e|es|ed|ing), aid(?:s|ed|ing)?,
  restor(?:e|es|ed|ing), heal(?:s|ed|ing)?, fix(?:es|ed|ing)?, prevent(?:s|ed|ing)?, treats, loosens?,
  dissolv(?:e|es), melts?(?: away)?, remov(?:e|es), releases, stops, breaks? up, gets? rid of, takes? away,
  works? out, protects? (?:you )?(?:from|against), halves?, halved, doubles?, doubled, drops? in, rises? in`)

const number = oneOf(String.raw`
  \d+(?:[.,]\d+)?, one, two, three, four, five, six, seven, eight, nine, ten, twenty, a hundred`)
const people = oneOf('people, patients, adults, women, men, readers, users, trials, studies')
const helpers = oneOf(`
  doctor, doctors, GP, nurse, pharmacist, physiotherapist, therapist, midwife, specialist, friend, partner, someone,
  somebody, anyone, person, team, teacher, family, colleague, employer, charity, service, services, leaflet, line, they, who, you, we`)
const howMuch = oneOf('a lot, a little, most, best, many, some people, more, right away, at once')

/** Shares of people or of anything else. */
const shares = [
  String.raw`\b${number}\s?(?:%|per ?cent\b|percentage points?\b)`,
  String.raw`\b${number} (?:in|of|out of) (?:every )?${number} ${people}\b`,
  String.raw`\b(?:half|a third|a quarter|two thirds|three quarters) of (?:all |the )?${people}\b`,
]

/** How big an effect is. */
const sizes = [
  String.raw`\b${number} points? (?:(?:of|out of|in|on) [\w -]{1,24}?)?(?:better|worse|less|lower|higher|more)\b`,
  String.raw`\b${number} points? (?:of|out of|in) (?:10|100|ten|a hundred)\b`,
  String.raw`\b(?:twice|half|${number} times|many times) (?:as|more|less) (?:likely|effective|good|well|pain)\b`,
  String.raw`\b(?:effect size|odds ratio|relative risk|risk ratio|hazard ratio|number needed to treat|confidence interval|standard deviation|SMD|NNT)s?\b`,
  String.raw`\b(?:tiny|small|medium|moderate|large|big|clear|marked|slight|short|lasting|quick|fast|instant)(?: (?:to|or|and) \w+|, ?\w+)? (?:gain|improvement|reduction|difference|relief)s?\b`,
  String.raw`\b(?:no|the|any|its|real|clear) gains?\b`,
]

/** Words that say that something works. */
const words = [
  String.raw`\b${changes} ${upToThreeWords}${symptom}\b`,
  String.raw`\b(?:lower|raise|reduce|increase|cut|halve)s? (?:your|the) (?:risk|chance|odds|likelihood) of ${upToThreeWords}${symptom}\b`,
  String.raw`\brelax(?:es|ed) ${upToThreeWords}muscles?\b`,
  String.raw`\b(?:cur(?:e|es|ed|ing)|efficacy|(?:in)?effective(?:ly|ness)?|beneficial|guarantee[sd]?)\b`,
  String.raw`(?<!\b(?:sick|sickness|state|housing|disability) )\bbenefits?\b`,
  String.raw`(?<!\b(?:side|after)[ -])(?<!\binto )\beffects?\b(?! of your\b)`,
  String.raw`(?<!\bpain[ -])\breliefs?\b`,
  String.raw`\b(?:gives?|gave|brings?|offers?|provides?|no|lasting|quick|fast|good|better|clear) pain[ -]relief\b`,
  String.raw`\b(?:brings?|gives?|shows?|means?|leads? to) less pain\b`,
  String.raw`\bmakes? (?:a|no|little|some|any|all the|much|a big|a real)(?: or no)? difference\b`,
  String.raw`\b(?:better than|superior to|as good as)\b(?! (?:before|yesterday|usual|last|it was|they were|you were|the day before)\b)`,
]

/** Words that speak of proof. */
const proof = [
  String.raw`\b(?:un)?proven\b`,
  String.raw`\b(?:no|good|some|there is) (?:\w+ )?proof\b`,
  String.raw`\b(?:trials|placebo|sham)\b`,
  String.raw`\b(?:very low|low|moderate|high) certainty\b`,
  String.raw`\b(?:study|studies|research|evidence|reviews?) (?:has |have )?(?:shows?|showed|shown|finds?|found|suggests?|suggested|proves?|proved|says?)\b`,
]

/** "Help" and "work" as claims, and not a call for help, a person who helps, or a job. */
const helpAndWork = [
  String.raw`\bhelp(?:s|ed|ing)? (?:with |to |against )?(?:${changes} )?${upToThreeWords}${symptom}\b`,
  String.raw`(?<!\b(?:what|whatever|which|that|${helpers}) )\bhelps(?=\s*(?:[.,;:!]|$)| ${howMuch}\b)`,
  String.raw`(?<!\b${helpers} )\b(?:can|may|might|could|will|does|often|usually|probably) (?:really |also |sometimes )?help(?=\s*(?:[.,;:!]|$)| ${howMuch}\b)`,
  String.raw`(?<!\b(?:you|they|we) )\bworks? (?:best|better|well|wonders|quickly|against)\b(?! for you\b)`,
  String.raw`(?<=(?:^|[.!?] )(?!\w+ (?:what|how|if) )\w+(?: \w+)? )works(?=[.,!])`,
  String.raw`\bworks? for (?:most|many|some|everyone|everybody|people|${upToThreeWords}${symptom})\b`,
]

/**
 * What may not stand in a practical section. Each pattern is narrow enough that a plain instruction passes: the
 * tests hold a hit and a near miss of each.
 */
export const effectWords: readonly RegExp[] = [
  ...shares,
  ...sizes,
  ...words,
  ...proof,
  ...helpAndWork,
].map((pattern) => new RegExp(pattern, 'giu'))
