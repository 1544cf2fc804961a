package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.CameBy;
import org.aliquot.people.IssuedToken;
import org.aliquot.people.KnownDevices;
import org.aliquot.people.Origin;
import org.aliquot.people.PendingSignIns;
import org.aliquot.people.SignInResult;
import org.aliquot.people.TokenHolder;
import org.aliquot.people.Tokens;
import org.aliquot.vault.MacKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A browser's sign-in: a token in a cookie that no script can read and no other site can send. */
@Component
public class BrowserSession {

    private static final String SESSION = "aliquot_session";
    private static final String PENDING = "aliquot_pending";
    private static final String DEVICE = "aliquot_device";
    private static final String LAUNCHED = "page tokens of launches";

    private final Tokens tokens;
    private final KnownDevices devices;
    private final Cookies cookies;
    private final PageTokens pageTokens;
    private final MacKeys keys;

    BrowserSession(Tokens tokens, KnownDevices devices, Cookies cookies, PageTokens pageTokens, MacKeys keys) {
        this.tokens = tokens;
        this.devices = devices;
        this.cookies = cookies;
        this.pageTokens = pageTokens;
        this.keys = keys;
    }

    /** Signs in here by a password; false when it was changed meanwhile. */
    public boolean begin(SignInResult.Accepted accepted, HttpServletRequest request, HttpServletResponse response) {
        Optional<IssuedToken> token = tokens.issue(accepted, Tokens.Kind.BROWSER, origin(request));
        token.ifPresent(issued -> keep(accepted.caller().id(), issued, request, response));
        return token.isPresent();
    }

    /** Signs in here. Whoever was signed in here before is signed out, and the page's token is a new one. */
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, null, request, response);
    }

    /** @param by which other system vouched for them; null for none */
    public void begin(
            AccountId account, @Nullable CameBy by, HttpServletRequest request, HttpServletResponse response) {
        keep(account, tokens.issue(account, Tokens.Kind.BROWSER, origin(request), by), request, response);
    }

    /**
     * Signs in here out of a launch. Windows that it opens at once know nothing of each other, and each signs in: the page's token is
     * the same for all of them, so that none voids the form of another. It is still one that nobody can know before.
     */
    public void enter(AccountId account, UUID launch, HttpServletRequest request, HttpServletResponse response) {
        begin(account, request, response);
        byte[] whose = (account + " " + launch).getBytes(StandardCharsets.UTF_8);
        byte[] mac = keys.expendableMac(LAUNCHED).doFinal(whose);
        pageTokens.renew(Base64.getUrlEncoder().withoutPadding().encodeToString(mac), request, response);
    }

    /** The connection that vouched for whoever is signed in here; empty for who signed in by themselves, or did not. */
    public Optional<UUID> cameBy(HttpServletRequest request) {
        return Optional.ofNullable(secret(request)).flatMap(tokens::cameBy);
    }

    /** Who is signed in here, for what believes no cookie otherwise. */
    public Optional<Caller> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(secret(request))
                .flatMap(tokens::resolve)
                .filter(holder -> holder.program() == null)
                .map(TokenHolder::caller);
    }

    /** Signs in here by a token that is there already. Whoever was signed in here before is signed out, and the page's token is a new one. */
    public void keep(AccountId account, IssuedToken token, HttpServletRequest request, HttpServletResponse response) {
        String before = secret(request);
        if (before != null) {
            tokens.end(before);
        }
        set(SESSION, token.secret(), Tokens.Kind.BROWSER.life(), request, response);
        String device = devices.remember(account, cookies.value(DEVICE, request));
        set(DEVICE, device, KnownDevices.LIFE, request, response);
        if (pending(request) != null) {
            set(PENDING, "", Duration.ZERO, request, response);
        }
        pageTokens.renew(request, response);
    }

    /** How a browser sends the token by which it is signed in. */
    public String cookie(String secret) {
        return cookies.name(SESSION) + "=" + secret;
    }

    /** The password was right and a second factor is wanted: this browser may go on to that step, and is not signed in. */
    public void pend(String pending, HttpServletRequest request, HttpServletResponse response) {
        set(PENDING, pending, PendingSignIns.LIFE, request, response);
    }

    /** The secret of a sign-in that waits for its second factor ({@link PendingSignIns}), null when there is none. */
    public @Nullable String pending(HttpServletRequest request) {
        return cookies.value(PENDING, request);
    }

    /** Where a request comes from, for signing in. */
    public Origin origin(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Origin(request.getRemoteAddr(), cookies.value(DEVICE, request), agent == null ? "" : agent);
    }

    /** Ends what the caller came with: a bearer, which leaves the browser's own sign-in alone, or that sign-in. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        String bearer = CallerFilter.bearer(request);
        if (bearer != null) {
            tokens.end(bearer);
            return;
        }
        String secret = secret(request);
        if (secret != null) {
            tokens.end(secret);
        }
        set(SESSION, "", Duration.ZERO, request, response);
        // not what is stored: answers that have not been sent yet wait there for the same person
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    @Nullable
    String secret(HttpServletRequest request) {
        return cookies.value(SESSION, request);
    }

    private void set(
            String name, String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(name, value, life, request).build().toString());
    }
}
