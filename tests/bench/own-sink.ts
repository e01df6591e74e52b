import { createServer } from "node:net";

/** A minimal sink for machines without Postfix: takes every letter, keeps none. Argument: port. */
createServer((socket) => {
  let inMessage = false;
  let rest = "";
  socket.write("220 sink ESMTP\r\n");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    let text = rest + chunk.toString("latin1");
    let replies = "";
    for (;;) {
      const end = inMessage ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
      if (end < 0) break;
      const command = inMessage ? "." : text.slice(0, 4).toUpperCase();
      text = text.slice(end + (inMessage ? 5 : 2));
      inMessage = command === "DATA";
      if (command === "EHLO") replies += "250-sink\r\n250-PIPELINING\r\n250 SIZE 10000000\r\n";
      else if (command === "QUIT") socket.end("221 bye\r\n");
      else replies += inMessage ? "354 go on\r\n" : "250 ok\r\n";
    }
    rest = text;
    if (replies !== "") socket.write(replies);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
