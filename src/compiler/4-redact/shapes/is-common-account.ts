/** Accounts that every installation has: they say nothing about a person or a system. */
const common =
  /^(?:root|admin|administrator|user\d?|username|guest|test|tester|postgres|mysql|mongo|redis|default|sa|app|demo|dev|api|git|oauth2|x-access-token|_token|neo4j|elastic|system|scott|repl|slave|master|me|foo|bar|alice|bob|ubuntu|www|nobody)$/i;

/** Whether an account name is one that every installation has. */
export function isCommonAccount(name: string): boolean {
  return common.test(name);
}
