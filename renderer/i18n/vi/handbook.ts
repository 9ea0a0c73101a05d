export const handbook = {
  title: 'Sổ tay hướng dẫn',
  pages: 'Các phần của sổ tay',
  contents: 'Trong phần này',
} as const;
