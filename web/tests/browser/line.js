// Tests that cut the line between browser and server, for pages and service worker alike.
// The browser's own emulation alone does not do: in Chromium 148 it ends for a service worker with the next navigation.
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { test as base } from "@playwright/test";

export const test = base.extend({
  line: async ({}, use) => {
    let broken = false;
    const server = createServer((asked, answer) => {
      if (broken) return asked.socket.destroy();
      const onward = request(asked.url, { method: asked.method, headers: asked.headers }, (it) => {
        answer.writeHead(it.statusCode, it.rawHeaders);
        it.pipe(answer);
      });
      onward.on("error", () => answer.destroy());
      asked.pipe(onward);
    });
    // Playwright's own requests ask for a tunnel.
    server.on("connect", ({ url }, socket) => {
      const { hostname, port } = new URL(`http://${url}`);
      const onward = connect(port, hostname, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.pipe(socket).pipe(onward);
      });
      onward.on("error", () => socket.destroy());
      socket.on("error", () => onward.destroy());
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    await use({
      proxy: { server: `http://127.0.0.1:${server.address().port}` },
      async cut(page) {
        broken = true;
        server.closeAllConnections();
        await page.context().setOffline(true);
      },
      async mend(page) {
        broken = false;
        await page.context().setOffline(false);
      },
    });
    server.closeAllConnections();
    server.close();
  },
  /** Every browser of such a test goes through the line. */
  proxy: async ({ line }, use) => use(line.proxy),
});
