/** A name server on loopback that answers from a list: real questions and answers over UDP (RFC 1035). */
import { createSocket } from "node:dgram";
import type { AddressInfo } from "node:net";

/** Records by name: TXT values, MX as "10 host", addresses. `failing`: answered with SERVFAIL. */
export interface Zone {
  [name: string]: { txt?: string[]; mx?: string[]; a?: string[]; failing?: true };
}

const types = { a: 1, mx: 15, txt: 16 } as const;

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split(".")
      .filter(Boolean)
      .map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);

function txtBytes(text: string): Buffer {
  const parts = text.match(/.{1,255}/g) ?? [""];
  return Buffer.concat(parts.map((part) => Buffer.from([part.length, ...Buffer.from(part)])));
}

function mxBytes(value: string): Buffer {
  const [priority, host = ""] = value.split(" ");
  const head = Buffer.alloc(2);
  head.writeUInt16BE(Number(priority));
  return Buffer.concat([head, nameBytes(host)]);
}

const aBytes = (address: string): Buffer => Buffer.from(address.split(".").map(Number));

function answersTo(zone: Zone, name: string, type: number): Buffer[] {
  const { txt = [], mx = [], a = [] } = zone[name] ?? {};
  if (type === types.txt) return txt.map(txtBytes);
  if (type === types.mx) return mx.map(mxBytes);
  return type === types.a ? a.map(aBytes) : [];
}

function questionIn(packet: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (; packet[at] !== 0; at += packet[at]! + 1) labels.push(packet.toString("latin1", at + 1, at + 1 + packet[at]!));
  return { name: labels.join(".").toLowerCase(), type: packet.readUInt16BE(at + 1), end: at + 5 };
}

function reply(zone: Zone, packet: Buffer): Buffer {
  const { name, type, end } = questionIn(packet);
  const data = answersTo(zone, name, type);
  const code = zone[name]?.failing ? 2 : zone[name] ? 0 : 3;
  const head = Buffer.alloc(12);
  packet.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8580 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data.length, 6);
  const records = data.map((rdata) => {
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc00c, 0); // the question's name
    record.writeUInt16BE(type, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt16BE(rdata.length, 10);
    return Buffer.concat([record, rdata]);
  });
  return Buffer.concat([head, packet.subarray(12, end), ...records]);
}

/** Starts one on a free port; `zone` may be changed while it runs. */
export async function dnsServer(zone: Zone) {
  const socket = createSocket("udp4");
  socket.on("message", (packet, { port, address }) => socket.send(reply(zone, packet), port, address));
  await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    zone,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => socket.close(() => closed())),
  };
}
