/** Names that belong to nobody (RFC 2606, RFC 6761) and names that teaching texts use in their place. */
const reserved =
  /(?:^|\.)(?:example|test|invalid|localhost|localdomain)$|(?:^|\.)(?:example\d?|test|domain|your-?domain|my-?domain|your-?company|company|mycompany|email|foo|bar|baz|abc|xyz|x+|demo|sample|acme|contoso|mail|site|website|server|host)\.(?:com|cn|org|net|io|dev|edu|com\.cn|local|internal|corp)$|(?:^|\.)[a-z]\.(?:com|cn|org|net)$/i;
const masked = /^x+\.|\.x+\.|^\*\.|\.\.|^your|^<|^my-?(?:db|host|server|domain)?\.|^example/i;

/** Whether a host name is reserved for documentation or stands for one. */
export function isReservedHost(host: string): boolean {
  return reserved.test(host) || masked.test(host);
}
