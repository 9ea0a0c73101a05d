/** A page of the handbook, made from its Markdown when the desk is built (build/handbook). */
declare module '*.md' {
  export const page: {
    readonly title: string;
    readonly headings: readonly { readonly id: string; readonly text: string }[];
    /** Of our own writing: built from docs/handbook, without scripts and without any link outside. */
    readonly html: string;
  };
}
