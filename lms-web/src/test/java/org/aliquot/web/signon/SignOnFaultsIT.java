package org.aliquot.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a provider's answer is said on the sign-in page, told to the audit log by its code, and signs nobody in. */
class SignOnFaultsIT extends SignOnTest {

    private UUID id;

    @BeforeEach
    void known() {
        id = connect(rules(true, false, false));
        provider.person("maya", Map.of("name", "Maya Okafor", "email", address("maya"), "email_verified", true));
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                fault("algorithm", (there, _) -> FakeProvider.unsigned(Map.of("sub", "maya"))),
                fault("algorithm", FakeProvider::signWithPublicKey),
                fault("algorithm", FakeProvider::signOtherwise),
                fault("token-malformed", (_, _) -> "not.a.token"),
                fault("signature", FakeProvider::forge),
                fault("key-unknown", FakeProvider::signUnnamed),
                fault("issuer", with("iss", "https://elsewhere.example.edu")),
                fault("audience", with("aud", "another client")),
                fault("authorized-party", with("aud", List.of("CLIENT", "another client"))),
                fault("authorized-party", with("azp", "another client")),
                fault("expired", with("exp", Date.from(Instant.now().minusSeconds(5)))),
                fault("issued-ahead", with("iat", Date.from(Instant.now().plusSeconds(200)))),
                fault("issued-ahead", with("nbf", Date.from(Instant.now().plusSeconds(200)))),
                fault("token-malformed", with("exp", null)),
                fault("token-malformed", with("iat", null)),
                fault("nonce", with("nonce", "another")),
                fault("nonce", with("nonce", null)),
                fault("subject", with("sub", null)),
                fault("subject", with("sub", "x".repeat(256))));
    }

    private static Arguments fault(String code, BiFunction<FakeProvider, Map<String, Object>, String> signing) {
        return Arguments.of(code, signing);
    }

    private static BiFunction<FakeProvider, Map<String, Object>, String> with(
            String claim, @org.jspecify.annotations.Nullable Object value) {
        return (there, claims) -> {
            Map<String, Object> changed = new HashMap<>(claims);
            if (value == null) {
                changed.remove(claim);
            } else {
                Object told = value instanceof List<?> ? List.of(there.client, "another client") : value;
                changed.put(claim, told);
            }
            return there.sign(changed);
        };
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("tokens")
    void ofATokenSignsNobodyIn(String code, BiFunction<FakeProvider, Map<String, Object>, String> signing) {
        provider.signs(claims -> signing.apply(provider, claims));
        SignOnClient browser = browser();

        Answer answer = come(browser, id);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in?said=signon-broken");
        assertThat(codes()).contains(code);
        assertNobody(browser);
    }

    @Test
    void ofTheProviderIsSaidAndLeavesOtherWaysOpen() {
        SignOnClient browser = browser();
        provider.breaks(500);
        assertThat(come(browser, id).location()).contains("said=signon-down");
        provider.breaks(401);
        assertThat(come(browser, id).location()).contains("said=signon-broken");
        provider.breaks(0);
        provider.answersError("access_denied");
        Answer denied = browser.signIn(provider, Map.of("provider", id.toString(), "next", "/courses"));
        assertThat(denied.location()).contains("said=signon-denied", "next=%2Fcourses");
        Answer page = browser.get(denied.location());
        assertThat(page.body()).contains("You were not signed in", "Password");
        assertThat(page.header("Refresh")).isEmpty();
        provider.answersError("server_error");
        assertThat(come(browser, id).location()).contains("said=signon-broken");
        assertThat(codes()).contains("unreachable", "code-refused", "denied", "provider-error");
        assertNobody(browser);
        provider.answersError("");
        assertThat(come(browser, id).location()).doesNotContain("said=");
    }

    @Test
    void aProviderThatIsGoneSaysSo() {
        SignOnClient browser = browser();
        Answer started = browser.post("/sso/start", Map.of("provider", id.toString()));
        String back = provider.back(SignOnClient.asked(started));
        provider.close();

        assertThat(browser.open(back).location()).contains("said=signon-down");
        assertNobody(browser);
    }

    @Test
    void ofTheStateSignsNobodyInAndIsNeverALoop() {
        SignOnClient browser = browser();
        assertThat(browser.get("/sso/callback/" + id).location()).contains("said=signon-over");
        assertThat(browser.get("/sso/callback/" + id + "?state=unknown&code=1").location())
                .contains("said=signon-over");

        Answer started = browser.post("/sso/start", Map.of("provider", id.toString()));
        String back = provider.back(SignOnClient.asked(started));
        // in another browser, which keeps nothing of the one that asked
        assertThat(browser().open(back).location()).contains("said=signon-over");
        // and used up by that
        assertThat(browser.open(back).location()).contains("said=signon-over");
        assertNobody(browser);

        Answer late = browser.post("/sso/start", Map.of("provider", id.toString()));
        String answer = provider.back(SignOnClient.asked(late));
        clockForward(java.time.Duration.ofMinutes(11));
        assertThat(browser.open(answer).location()).contains("said=signon-over");
        assertNobody(browser);
    }

    @Test
    void whatCameForOneProviderIsNotTakenForAnotherWhoseStateIsShown() {
        UUID other = UUID.randomUUID();
        SignOnClient browser = browser();
        Answer started = browser.post("/sso/start", Map.of("provider", id.toString()));
        String back = provider.back(SignOnClient.asked(started));

        assertThat(browser.open(back.replace(id.toString(), other.toString())).location())
                .contains("said=signon-over");
        assertNobody(browser);
        // and the state is used up by that
        assertThat(browser.open(back).location()).contains("said=signon-over");
    }

    @Test
    void aFormOfAnotherSiteBeginsNothing() {
        SignOnClient browser = browser();
        browser.from = "cross-site";

        assertThat(browser.post("/sso/start", Map.of("provider", id.toString())).location())
                .contains("said=signon-over");
    }

    @Test
    void anAnswerInTheNameOfAnotherIssuerIsNone() {
        SignOnClient browser = browser();
        Answer started = browser.post("/sso/start", Map.of("provider", id.toString()));
        String back = provider.back(SignOnClient.asked(started));

        assertThat(browser.open(back + "&iss=https%3A%2F%2Felsewhere.example.edu")
                        .location())
                .contains("said=signon-broken");
        assertNobody(browser);
    }

    @Test
    void aVerifierLeavesTheDatabaseWithItsUse() {
        SignOnClient browser = browser();
        Answer started = browser.post("/sso/start", Map.of("provider", id.toString()));
        assertThat(verifiers()).singleElement().asString().hasSize(43);
        browser.callback(provider, started);
        assertThat(verifiers()).containsExactly("");
    }

    @Test
    void keysThatAreReplacedMeanwhileAreFetchedOnceAMinute() {
        come(browser(), id);
        int before = provider.keyCalls.get();
        provider.rotates();
        assertThat(come(browser(), id).location()).contains("said=signon-broken");
        assertThat(provider.keyCalls.get()).isEqualTo(before);

        clockForward(java.time.Duration.ofSeconds(70));
        SignOnClient browser = browser();
        provider.signs(claims -> {
            Map<String, Object> later = new HashMap<>(claims);
            later.put("exp", Date.from(Instant.now().plusSeconds(600)));
            return provider.sign(later);
        });
        assertThat(come(browser, id).location()).doesNotContain("said=");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(provider.keyCalls.get()).isEqualTo(before + 1);
    }

    @Test
    void keysThatCannotBeFetchedAreTold() {
        provider.keysDown(true);
        assertThat(come(browser(), id).location()).contains("said=signon-down");
        assertThat(codes()).contains("keys-unreachable");
    }

    @Test
    void aPausedProviderSignsNobodyInAndNoLongerRoutes() {
        SignOnClient browser = browser();
        Answer started = browser.post("/sso/start", Map.of("email", address("maya")));
        connections.pause(id, administrator);
        assertThat(browser.callback(provider, started).location()).contains("said=signon-switched-off");
        assertThat(browser.post("/sso/start", Map.of("email", address("maya"))).location())
                .contains("said=signon-no-provider");
        assertThat(browser.post("/sso/start", Map.of("provider", id.toString())).location())
                .contains("said=signon-switched-off");
        assertNobody(browser);
    }

    @Test
    void theWayInLeadsNowhereElseAndSetsNoSessionOfTheContainer() {
        SignOnClient browser = browser();
        Answer answer = browser.signIn(provider, Map.of("provider", id.toString(), "next", "//elsewhere.example.edu/"));

        assertThat(answer.location()).isEqualTo("/today");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.cookies.keySet()).doesNotContain("JSESSIONID").contains("aliquot_session");
        SignOnClient again = browser();
        assertThat(again.signIn(provider, Map.of("provider", id.toString(), "next", "/courses/mlt"))
                        .location())
                .isEqualTo("/courses/mlt");
    }

    @Test
    void whereToGoDependsOnTheDomainAlone() {
        account("there", org.aliquot.people.Role.LEARNER);
        SignOnClient browser = browser();
        Answer known = browser.post("/sso/start", Map.of("email", address("there")));
        Answer unknown = browser.post("/sso/start", Map.of("email", address("nobody")));

        assertThat(known.onward()).startsWith(provider.issuer() + "/authorize?");
        assertThat(masked(known)).isEqualTo(masked(unknown));
        assertThat(browser.post("/sso/start", Map.of("email", "x@elsewhere.example"))
                        .location())
                .contains("said=signon-no-provider");
        assertThat(browser.post("/sso/start", Map.of()).location()).contains("said=signon-no-address");
        assertThat(browser.post("/sso/start", Map.of("provider", "nonsense")).status())
                .isEqualTo(303);
    }

    private static String masked(Answer answer) {
        return answer.onward().replaceAll("(state|nonce|code_challenge|login_hint)=[^&]+", "$1");
    }

    private void assertNobody(SignOnClient browser) {
        assertThat(browser.session()).isNull();
        assertThat(identity(id, "maya")).isEmpty();
    }

    private List<String> codes() {
        return jdbc.sql("""
                        select details ->> 'code' as code
                        from audit_entry
                        where action = 'sign-on.refused' and subject_id = :id
                        """)
                .param("id", id.toString())
                .query((row, _) -> row.getString("code"))
                .list();
    }

    private List<String> verifiers() {
        return jdbc.sql("select verifier from sign_on_start where connection_id = :id")
                .param("id", id)
                .query((row, _) -> row.getString("verifier"))
                .list();
    }
}
