/** Names that resolve inside one network only: RFC 6761/6762/8375, and what companies use without asking anybody. */
const INSIDE = /\.(?:local|localdomain|internal|intranet|lan|corp|home|home\.arpa|private)$/u;

function parts(hostname: string): readonly [number, number] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/u.exec(hostname);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** Whether a host (as WHATWG writes it: IPv4 dotted, IPv6 in brackets) is an address in numbers. */
export const isIpAddress = (hostname: string): boolean =>
  parts(hostname) !== undefined || hostname.startsWith('[');

/** This machine: localhost, 127.x, ::1. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|\[::1\])$/u.test(hostname) || parts(hostname)?.[0] === 127;

/** A host that only its own network reaches: private and link-local ranges (RFC 1918, 6598, 4193, 4291), inside names, names without a dot. */
export function isPrivateHost(hostname: string): boolean {
  const [first, second] = parts(hostname) ?? [-1, -1];
  if (first >= 0) {
    return (
      first === 10 ||
      first === 0 ||
      (first === 172 && second >= 16 && second <= 31) ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254) ||
      (first === 100 && second >= 64 && second <= 127)
    );
  }
  if (hostname.startsWith('[')) return /^\[(?:f[cd]|fe[89ab])/u.test(hostname) || hostname === '[::]';
  return INSIDE.test(hostname) || !hostname.includes('.');
}
