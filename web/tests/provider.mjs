// A real identity provider (npm oidc-provider) on a free port of this machine, for the tests of signing in with one.
// It says `ready <issuer>` once it listens, and ends with the test that started it. Whoever types a name is that person;
// `+` in the name stands for a second factor, `?` for an address that is not verified.

import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";

// Its clock begins where the clock of the test stands.
const Clock = Date;
const ahead = new Clock(process.env.NOW).getTime() - Clock.now();
globalThis.Date = class extends Clock {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Clock.now() + ahead]));
  }
  static now() {
    return Clock.now() + ahead;
  }
};
const { default: Provider } = await import("oidc-provider");

const algorithm = process.env.ALGORITHM ?? "RS256";
const key = (kind, options, alg) => ({ ...generateKeyPairSync(kind, options).privateKey.export({ format: "jwk" }), use: "sig", alg });
const keys = [key("rsa", { modulusLength: 2048 }, "RS256"), key("ec", { namedCurve: "P-256" }, "ES256")];

const server = createServer();
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "teranga",
      client_secret: process.env.SECRET,
      redirect_uris: [process.env.RETURN],
      grant_types: ["authorization_code"],
      response_types: ["code"],
      id_token_signed_response_alg: algorithm,
    },
  ],
  claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name"] },
  cookies: { keys: ["one key for the cookies of a test"] },
  enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256"] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, accountId) => ({
    accountId,
    claims: () => ({
      sub: accountId,
      email: accountId.replace(/[+?]/g, ""),
      email_verified: !accountId.includes("?"),
      name: "Zubayda Quxbar",
    }),
  }),
  interactions: { url: (_, interaction) => `/enter/${interaction.uid}` },
  jwks: { keys },
  // Whoever signs in agrees: agreeing is between them and the provider.
  async loadExistingGrant(ctx) {
    const { client, provider, session } = ctx.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
  ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, AuthorizationCode: 60, IdToken: 3600 },
});

const answer = provider.callback();
server.on("request", async (request, response) => {
  if (!request.url.startsWith("/enter/")) {
    answer(request, response);
  } else if (request.method === "GET") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="fr"><title>Ministère</title><h1>Ministère</h1>
      <form method="post"><label>Nom <input name="login" required></label> <button>Entrer</button></form></html>`);
  } else {
    let body = "";
    for await (const part of request) body += part;
    const login = new URLSearchParams(body).get("login");
    const refused = { error: "access_denied", error_description: "no" };
    const amr = login.includes("+") ? ["pwd", "mfa"] : ["pwd"];
    const result = login === "no" ? refused : { login: { accountId: login, amr } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
});
process.stdin.resume().on("end", () => process.exit(0));
console.log(`ready ${issuer}`);
