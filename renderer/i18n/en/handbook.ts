export const handbook = {
  title: 'Handbook',
  pages: 'Parts of the handbook',
  contents: 'In this part',
} as const;
