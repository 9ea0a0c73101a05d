/** Goes up whenever a rule or the built-in dictionary changes what is said: an approved text keeps its own. */
export const RULES_VERSION = 3;
