/** Answers that are needed again and again. They give no advice on anybody's own case. */
export const replyTemplates = [
  {
    name: 'A danger sign',
    text: 'What you describe may be a danger sign, and nobody can judge it from here. Please do not wait for an answer on this page: get medical help now. The page “When to see a doctor” says whom to call.',
  },
  {
    name: 'Thoughts of ending one’s life',
    text: 'Thank you for writing this down. You do not have to carry it alone. Please call the emergency number or a crisis line of your country now, or tell somebody near you.',
  },
  {
    name: 'A question about their own case',
    text: 'We cannot advise you on your own case. “What could help you” asks about danger signs first and shows its reasons; a doctor, physiotherapist or pharmacist can look at the whole of it.',
  },
  {
    name: 'A question about a medicine',
    text: 'Please ask a pharmacist or your doctor, who can see what else you take.',
  },
  {
    name: 'A mistake in the text',
    text: 'Thank you. We look into it, and say on the page what we changed.',
  },
] as const
