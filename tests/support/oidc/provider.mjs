// A certified OpenID Connect provider on loopback, with the people that a test names. It can be told to lie in its
// ID tokens: those are signed with its own key, as a faulty or captured provider would.
//
// node provider.mjs PORT REDIRECT_URI   prints "ready"; what it knows is replaced by PUT /control.
import { readFileSync } from 'node:fs'
import Provider from 'oidc-provider'
import { SignJWT, UnsecuredJWT, decodeJwt, exportJWK, generateKeyPair } from 'jose'

const [port, redirectUri] = process.argv.slice(2)
const issuer = `http://127.0.0.1:${port}`
const secret = readFileSync(0, 'utf8').trim()

// people: by what is written in the form. lies: claims of the next ID tokens; `acr`: how people proved who they are.
const nothing = { people: {}, lies: {}, how: '', acr: 'low' }
let told = nothing

const { privateKey } = await generateKeyPair('RS256', { extractable: true })
const jwk = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }

const provider = new Provider(issuer, {
  clients: [{ client_id: 'stegvis', client_secret: secret, redirect_uris: [redirectUri] }],
  jwks: { keys: [jwk] },
  acrValues: ['low', 'substantial', 'high'],
  claims: { openid: ['sub', 'acr'], email: ['email', 'email_verified', 'xms_edov'], profile: ['name'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['for tests'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...told.people[sub] }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: async (ctx) => {
    const { client, session } = ctx.oidc
    const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
    grant.addOIDCScope('openid email profile')
    await grant.save()
    return grant
  },
  pkce: { required: () => true },
  ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
})

const form = (uid) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>The provider</title>
<link rel="icon" href="data:,"><main><h1>The provider</h1><form method="post" action="/interaction/${uid}">
<label>Who <input name="who"></label> <button>Go on</button> <button name="no" value="1">Cancel</button></form></main></html>`

async function read (stream) {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

async function interact (ctx, uid) {
  if (ctx.method === 'GET') {
    ctx.body = form(uid)
    return
  }
  const said = new URLSearchParams(await read(ctx.req))
  const result = said.get('no') ? { error: 'access_denied' } : { login: { accountId: said.get('who'), acr: told.acr } }
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
  ctx.respond = false
}

async function lie (token) {
  const claims = { ...decodeJwt(token), ...told.lies }
  for (const key of Object.keys(claims)) if (claims[key] === null) delete claims[key]
  if (told.how === 'unsigned') return new UnsecuredJWT(claims).encode()
  if (told.how === 'by-secret') return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret))
  if (told.how === 'other-key') {
    const other = await generateKeyPair('RS256')
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(other.privateKey)
  }
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)
}

provider.use(async (ctx, next) => {
  if (ctx.path === '/control') {
    told = { ...nothing, ...JSON.parse(await read(ctx.req)) }
    ctx.status = 204
    return
  }
  const uid = /^\/interaction\/([\w-]+)$/.exec(ctx.path)?.[1]
  if (uid) {
    await interact(ctx, uid)
    return
  }
  await next()
  if (ctx.path === '/token' && ctx.body?.id_token) ctx.body.id_token = await lie(ctx.body.id_token)
  if (ctx.path.endsWith('openid-configuration') && told.how === 'other-issuer') {
    ctx.body = { ...ctx.body, issuer: 'https://elsewhere.example' }
  }
})

provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
