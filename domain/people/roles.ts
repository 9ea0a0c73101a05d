/** Apart from their schema: the first screen asks what somebody may do, and needs no zod. */
export const roles = ['reporter', 'editor', 'approver', 'announcer', 'administrator'] as const;
