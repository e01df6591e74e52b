import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const unpacked = path.join(tmpdir(), "grannsamverkan-postfix");

/**
 * Makes Postfix's smtp-sink and smtp-source available: installed, or unpacked from Debian's package into a temporary
 * folder (named in POSTFIX_ROOT) without installing or starting anything. Where neither works, it stays as it is.
 */
export function unpackPostfix(): void {
  if (process.env.POSTFIX_ROOT || existsSync("/usr/sbin/smtp-sink")) return;
  const program = path.join(unpacked, "usr/sbin/smtp-sink");
  if (!existsSync(program)) {
    try {
      mkdirSync(unpacked, { recursive: true });
      execFileSync("apt-get", ["download", "-qq", "postfix"], { cwd: unpacked, stdio: "ignore" });
      const file = readdirSync(unpacked).find((name) => name.endsWith(".deb"));
      execFileSync("dpkg", ["-x", path.join(unpacked, file!), unpacked], { stdio: "ignore" });
    } catch {
      console.error("Debian's postfix package cannot be had here: a sink of our own, no reference");
    }
  }
  if (existsSync(program)) process.env.POSTFIX_ROOT = unpacked;
}
