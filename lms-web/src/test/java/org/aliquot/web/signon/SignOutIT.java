package org.aliquot.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.factor.Phone;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing out at either side ends the other. */
class SignOutIT extends SignOnTest {

    private UUID id;

    @BeforeEach
    void known() {
        id = connect(rules(true, false, false));
        provider.person("maya", Map.of("sid", "session-1"));
    }

    @Test
    void hereLeadsToThere() {
        SignOnClient browser = browser();
        come(browser, id);
        Answer out = browser.post("/today", "/sign-out", Map.of());

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.onward())
                .startsWith(provider.issuer() + "/logout?client_id=" + provider.client)
                .endsWith("post_logout_redirect_uri=" + FakeProvider.encoded(site() + "/sign-in"));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void whoCameByAPasswordIsSentNowhere() {
        SignOnClient browser = browser(account("own", Role.LEARNER));
        assertThat(browser.post("/today", "/sign-out", Map.of()).location()).startsWith("/sign-in");
    }

    @Test
    void thereEndsTheSessionItNames() {
        SignOnClient first = browser();
        come(first, id);
        provider.person("maya", Map.of("sid", "session-2"));
        SignOnClient second = browser();
        come(second, id);
        SignOnClient own = browser(identity(id, "maya").orElseThrow());

        assertThat(tell(Map.of("sid", "session-1")).status()).isEqualTo(200);
        assertThat(first.isSignedIn()).isFalse();
        assertThat(second.isSignedIn()).isTrue();

        assertThat(tell(Map.of("sub", "maya")).status()).isEqualTo(200);
        assertThat(second.isSignedIn()).isFalse();
        // who signed in here by their own means stays
        assertThat(own.isSignedIn()).isTrue();
    }

    @Test
    void aMessageIsTakenOnceAndOnlyWhenItIsOne() {
        SignOnClient browser = browser();
        come(browser, id);
        assertThat(tell(Map.of("sid", "session-1", "nonce", "n")).status()).isEqualTo(400);
        assertThat(tell(Map.of("sid", "session-1", "events", Map.of("other", Map.of())))
                        .status())
                .isEqualTo(400);
        assertThat(tell(Map.of("sid", "session-1", "aud", "another")).status()).isEqualTo(400);
        assertThat(tell(Map.of("sid", "session-1", "iss", "https://elsewhere")).status())
                .isEqualTo(400);
        assertThat(tell(Map.of(
                                "sid",
                                "session-1",
                                "iat",
                                Date.from(Instant.now().minusSeconds(3600))))
                        .status())
                .isEqualTo(400);
        assertThat(tell(Map.of("sid", "session-1", "jti", "")).status()).isEqualTo(400);
        assertThat(tell(Map.of("sid", "")).status()).isEqualTo(400);
        // what signs somebody in is no such message
        Map<String, Object> claims = new HashMap<>(provider.claims("n"));
        claims.put("sub", "maya");
        assertThat(send(provider.sign(claims)).status()).isEqualTo(400);
        assertThat(browser.isSignedIn()).isTrue();

        String message = provider.logout(Map.of("sid", "session-1"));
        assertThat(send(message).status()).isEqualTo(200);
        assertThat(send(message).status()).isEqualTo(400);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.post("/sso/back-channel/" + UUID.randomUUID(), Map.of("logout_token", message))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void asSomebodyElsewhereSaysNothingOfOtherProviders() {
        SignOnClient browser = browser();
        come(browser, id);
        try (FakeProvider other = new FakeProvider()) {
            assertThat(send(other.logout(Map.of("sub", "maya"))).status()).isEqualTo(400);
        }
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aSecondFactorIsAskedForAndTheSessionThereStillEndsIt() {
        SignOnClient first = browser();
        come(first, id);
        AccountId account = identity(id, "maya").orElseThrow();
        org.aliquot.Api api = new org.aliquot.Api(site(), people.signedIn(account));
        Phone phone = Phone.with(
                api.post("/me/second-factor/app", "").requireStatus(201).text("/secret"), jdbc);
        api.put("/me/second-factor/app", "{\"code\": \"" + phone.code() + "\"}").requireStatus(200);
        SignOnClient browser = browser();

        Answer answer = come(browser, id);
        assertThat(answer.location()).startsWith("/sign-in/second-factor");
        assertThat(browser.isSignedIn()).isFalse();
        browser.post("/sign-in/second-factor", "/sign-in/second-factor", Map.of("code", phone.shownAfter(1)));
        assertThat(browser.isSignedIn()).isTrue();

        assertThat(tell(Map.of("sid", "session-1")).status()).isEqualTo(200);
        assertThat(browser.isSignedIn()).isFalse();
    }

    private Answer tell(Map<String, Object> claims) {
        return send(provider.logout(claims));
    }

    private Answer send(String token) {
        return browser().post("/sso/back-channel/" + id, Map.of("logout_token", token));
    }
}
