import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, enumLabels, Refusal, SETTINGS, type RequestContext, type Settings } from '#platform';
import type { Caller } from './caller.js';
import { sessionCookieName, sessionCookieOptions } from './credentials.js';
import { CurrentCaller, CurrentRequest, Requires } from './decorators.js';
import { ApiToken, CreatedApiToken, EnumLabels, Viewer } from './identity.types.js';
import { onlyReads } from './permissions.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

/** Signing in and out, and what concerns only oneself. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SignInService,
    private readonly viewers: ViewerService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Requires('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@CurrentRequest() { caller }: RequestContext): Promise<Viewer> | null {
    return caller ? this.viewers.viewer(ownFacts(caller as Caller)) : null;
  }

  @Requires('self.use')
  @Query(() => [EnumLabels], { description: 'The labels of all enums in the language of the caller.' })
  enumLabels(@CurrentCaller() caller: Caller): EnumLabels[] {
    return enumLabels(caller.locale);
  }

  @Requires('public')
  @Mutation(() => Viewer, { description: 'Opens a session and sets its cookie. Refused the same way for an unknown login and a wrong password; locked for 15 minutes after 5 wrong ones.' })
  async signIn(@Args('login') login: string, @Args('password') password: string, @CurrentRequest() { req, res }: RequestContext): Promise<Viewer> {
    const secret = await this.sessions.signIn(login, password, req.ip ?? '');
    const facts = await this.viewers.behind(secret);
    if (!facts) throw new Refusal('SIGN_IN_FAILED');
    res.cookie(sessionCookieName(this.settings), secret, sessionCookieOptions(this.settings));
    return this.viewers.viewer(facts);
  }

  @Requires('self.use')
  @Mutation(() => Boolean, { description: 'Ends the session.' })
  async signOut(@CurrentCaller() caller: Caller, @CurrentRequest() { res }: RequestContext): Promise<boolean> {
    await this.sessions.signOut(caller);
    res.clearCookie(sessionCookieName(this.settings), sessionCookieOptions(this.settings));
    return true;
  }

  @Requires('self.use')
  @Mutation(() => Boolean, { description: "Changes one's own password; ends all other sessions and all tokens." })
  async changePassword(@CurrentCaller() caller: Caller, @Args('current') current: string, @Args('next') next: string): Promise<boolean> {
    await this.sessions.changePassword(caller, current, next);
    return true;
  }

  @Requires('self.use')
  @Mutation(() => Viewer, { description: 'Turns the session to another zone that one oversees.' })
  async chooseZone(@CurrentCaller() caller: Caller, @Args('zoneId', { type: () => ID }) zoneId: string): Promise<Viewer> {
    await this.viewers.chooseZone(caller, zoneId);
    return this.viewers.viewer({ ...ownFacts(caller), zoneId, readOnly: onlyReads(caller.roles, zoneId, caller.homeZoneId) });
  }

  @Requires('self.use')
  @Mutation(() => Viewer, { description: 'Sets the language in which one is answered: zh-CN, zh-TW or en.' })
  async setLocale(@CurrentCaller() caller: Caller, @Args('locale') locale: string): Promise<Viewer> {
    await this.viewers.setLocale(caller, locale);
    return this.viewers.viewer(ownFacts(caller));
  }

  @Requires('self.use')
  @Query(() => [ApiToken], { description: "One's own API tokens." })
  myApiTokens(@CurrentCaller() caller: Caller): Promise<ApiToken[]> {
    return this.viewers.tokens(caller);
  }

  @Requires('self.use')
  @Mutation(() => CreatedApiToken, { description: 'Makes an API token; its secret is shown this once. Not open to tokens.' })
  createApiToken(
    @CurrentCaller() caller: Caller,
    @Args('name') name: string,
    @Args('expiresOn', { type: () => DateScalar, nullable: true }) expiresOn?: string | null,
  ): Promise<CreatedApiToken> {
    return this.viewers.createToken(caller, name, expiresOn ?? null);
  }

  @Requires('self.use')
  @Mutation(() => Boolean, { description: 'Ends an API token of one’s own. False when there was none to end.' })
  revokeApiToken(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.viewers.revokeToken(caller, id);
  }
}

function ownFacts(caller: Caller): Parameters<ViewerService['viewer']>[0] {
  const { personId, homeZoneId, zoneId, roles, teamIds, readOnly } = caller;
  return { personId, homeZoneId, zoneId, roles: [...roles], teamIds: [...teamIds], readOnly };
}
