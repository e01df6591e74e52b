/** Node runs this file as it is, so it imports only packages. */

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const forwarding = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/**
 * Whether a request comes from this machine itself. A proxy on the same machine also connects from loopback, so a
 * request that was handed on, or that asks for any other host than this machine, is none.
 * @param remote the other end of the connection
 */
export function isDirect(remote: string | undefined, header: (name: string) => string | undefined): boolean {
  if (!remote || !loopback.test(remote)) return false;
  if (forwarding.some((name) => header(name) !== undefined)) return false;
  return loopbackHost.test(header("host") ?? "");
}
