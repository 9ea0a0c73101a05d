export const handbook = {
  title: 'Handbook',
  pages: 'Parts of the handbook',
  contents: 'In this part',
  backToDesk: 'Desk',
  backToBulletin: 'The open bulletin',
} as const;
