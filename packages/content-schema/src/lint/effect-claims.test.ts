import { describe, expect, it } from 'vitest'
import { findEffectClaims } from './effect-claims.js'

const wordsOf = (text: string): string[] => findEffectClaims(text).map(({ words }) => words)

describe('findEffectClaims', () => {
  it.each([
    ['a percentage', 'About 50% sleep through the night.', '50%'],
    ['a percentage in words', 'Ten per cent of visits are for this.', 'Ten per cent'],
    ['a share', 'It is enough for one in three people.', 'one in three people'],
    ['a share in words', 'Half of all people stop there.', 'Half of all people'],
    ['points', 'It was 1.06 points better on day five.', '1.06 points better'],
    ['points of a scale', 'The drop is 8 points of 100.', '8 points of 100'],
    ['a multiple', 'You are twice as likely to stop.', 'twice as likely'],
    ['a statistic', 'The effect size was not given.', 'effect size'],
    ['a sized gain', 'Expect a small, short gain.', 'small, short gain'],
    ['a gain', 'There is no gain in going on.', 'no gain'],
    ['an easing', 'Warmth eases low back pain.', 'eases low back pain'],
    ['an easing, imperative', 'Ease your neck pain with a ball.', 'Ease your neck pain'],
    ['a sore muscle', 'It loosens tight muscles.', 'loosens tight muscles'],
    ['a drop', 'Then comes a drop in neck pain.', 'drop in neck pain'],
    ['a risk', 'This cuts your risk of new back pain.', 'cuts your risk of new back pain'],
    ['a relaxed muscle', 'Heat relaxes the deep muscles.', 'relaxes the deep muscles'],
    ['a cure', 'There is no quick cure.', 'cure'],
    ['effectiveness', 'The most effective way is to walk.', 'effective'],
    ['a benefit', 'The benefit lasts a day.', 'benefit'],
    ['an effect', 'The effect lasts a day.', 'effect'],
    ['relief', 'Press for relief.', 'relief'],
    ['pain relief that comes', 'It brings pain relief.', 'brings pain relief'],
    ['less pain', 'A warm bath means less pain.', 'means less pain'],
    ['a difference', 'Cushions make little or no difference.', 'make little or no difference'],
    ['a comparison', 'Walking is better than lying down.', 'better than'],
    ['a proof', 'It is not proven.', 'proven'],
    ['proof', 'There is no good proof.', 'no good proof'],
    ['trials', 'In trials it did well.', 'trials'],
    ['a certainty', 'With low certainty, try it.', 'low certainty'],
    ['a finding', 'Research has shown otherwise.', 'Research has shown'],
    ['help with pain', 'A ball helps with back pain.', 'helps with back pain'],
    ['help', 'Warmth helps.', 'helps'],
    ['possible help', 'A cushion may help.', 'may help'],
    ['working well', 'A towel works well.', 'works well'],
    ['working', 'Warmth works.', 'works'],
    ['working for', 'It works for most people.', 'works for most'],
  ])('marks %s: %s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual([words])
  })

  it.each([
    ['a number without a share', 'Do 50 steps, five times a day.'],
    ['a pain scale', 'Keep the pain under 4 out of 10.'],
    ['a part of a person’s own load', 'Begin with half of your usual load.'],
    ['points on the body', 'Press on three points, not more than a minute each.'],
    ['a speed', 'Breathe out twice as slowly.'],
    ['a sized thing', 'Take a short, slow walk and a small step.'],
    ['weight', 'Tell your doctor if you gain weight.'],
    ['easing in', 'Ease back in a flare, but do not stop.'],
    ['something easy', 'Start easy and at ease.'],
    ['pain that eases', 'Go on when the pain eases.'],
    ['lowering a weight', 'Lower the weight if pain comes.'],
    ['lowering a shoulder', 'Drop your shoulders and lower your arms.'],
    ['stopping', 'Stop if the pain is strong, sharp or numb.'],
    ['another risk', 'To lower the risk of a burn, use a cloth.'],
    ['prevention of harm', 'To prevent burns, look at the skin often.'],
    ['relaxing', 'Relax your shoulders and your muscles.'],
    ['a side effect', 'Read about side effects and after-effects.'],
    ['an effect of a medicine', 'Ask about the effects of your medicines.'],
    ['state help', 'Ask about sick benefits.'],
    ['a pain reliever', 'Do not take more pain relief than the label says.'],
    ['a worse day', 'Do less if it is worse than usual.'],
    ['a better day', 'Do more on a day that is better than yesterday.'],
    ['what is better to do', 'It is better to stop early.'],
    ['one trial', 'Give it a trial of two weeks.'],
    ['a careful person', 'If you are certain, go on.'],
    ['a call for help', 'Get help at once.'],
    ['a person who helps', 'Ask someone who helps. A pharmacist can help.'],
    ['what helps', 'Note what helps, and keep doing whatever helps.'],
    ['a thing that helps to do', 'A list helps you to remember.'],
    ['a job', 'Talk to your employer about how you work best.'],
    ['working for oneself', 'Choose what works for you, or what works best for you.'],
    ['a machine', 'Find out how your machine works. Try how it works.'],
  ])('lets pass %s: %s', (_what, text) => {
    expect(wordsOf(text)).toEqual([])
  })

  it('tells where the words stand', () => {
    const text = 'In the evening, warmth eases pain.'

    const [mark] = findEffectClaims(text)

    expect(mark).toEqual({ start: 23, end: 33, words: 'eases pain' })
    expect(text.slice(mark?.start, mark?.end)).toBe('eases pain')
  })

  it('marks every claim, and claims that overlap once', () => {
    expect(wordsOf('It eases pain by 20% and was 2 points better than a placebo.')).toEqual([
      'eases pain',
      '20%',
      '2 points better than',
      'placebo',
    ])
  })
})
