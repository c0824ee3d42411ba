/**
 * Words in which readers speak of danger signs. They only sort what a person reads first, so too many are better than
 * too few; they decide nothing.
 */
const dangerWords =
  /\b(?:numb(?:ness)?|can(?:no|')?t feel|no feeling|bladder|bowels?|incontinen\w*|urin\w+|pee(?:ing)?|wet(?:ting)? myself|chest pain|short of breath|weak(?:ness)?|paraly\w+|can(?:no|')?t (?:walk|stand|move)|fever|night sweats|cancer|losing weight|lost weight|suicid\w*|kill myself|end (?:it all|my life)|worst pain)\b/i

/** Whether somebody may be writing about a danger sign of their own. */
export const speaksOfDanger = (text: string): boolean => dangerWords.test(text)
