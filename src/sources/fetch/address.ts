import ipaddr from "ipaddr.js";

/** All there is of the public internet in IPv6 lies in 2000::/3: RFC 4291, section 2.4. */
const GLOBAL = { bits: 0xe000, are: 0x2000 };

/**
 * Whether an address belongs to the public internet. Private, loopback, link-local, shared, multicast, reserved and
 * documentation ranges do not, nor do IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/u, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== "unicast") return false;
  return !("parts" in parsed) || ((parsed.parts[0] ?? 0) & GLOBAL.bits) === GLOBAL.are;
}
