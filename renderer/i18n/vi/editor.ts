/** Namespace `editor`: what stands in the editor itself. Placeholders are {name}, as everywhere. */
export const editor = {
  unknown: {
    label: 'Nội dung của bản mới hơn ({type})',
    hint: 'Bản Tin này chưa hiển thị được; nội dung được giữ nguyên.',
  },
} as const;
