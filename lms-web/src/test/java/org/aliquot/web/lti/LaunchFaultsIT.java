package org.aliquot.web.lti;

import static org.aliquot.web.lti.FakeLms.with;
import static org.aliquot.web.lti.FakeLms.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.aliquot.web.lti.LaunchClient.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is wrong with a launch passes: each fault is a page with its code, and nothing is made. */
class LaunchFaultsIT extends LtiTest {

    private static final String ELSEWHERE = "https://elsewhere.example.org/lti/launch";

    /** A fault of a token: its code, its status, and the token that has it. */
    private static Arguments fault(String code, int status, BiFunction<FakeLms, Map<String, Object>, String> token) {
        return Arguments.of(code, status, token);
    }

    private static Arguments claim(String code, String claim, Object value) {
        return fault(code, 400, (lms, claims) -> lms.sign(with(claims, claim, value)));
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                fault("algorithm", 400, (_, claims) -> FakeLms.unsigned(claims)),
                fault("algorithm", 400, FakeLms::signWithPublicKey),
                fault("signature", 400, FakeLms::signAsStranger),
                fault("key-unknown", 400, FakeLms::signWithUnknownKey),
                fault("token-malformed", 400, (_, _) -> "no token"),
                claim("issuer", "iss", "https://elsewhere.example.org"),
                claim("audience", "aud", "client-of-another"),
                fault(
                        "authorized-party",
                        400,
                        (lms, claims) -> lms.sign(with(claims, "aud", List.of(lms.client(), "another")))),
                claim("authorized-party", "azp", "another"),
                claim("expired", "exp", Date.from(Instant.now().minusSeconds(5))),
                claim("issued-ahead", "iat", Date.from(Instant.now().plusSeconds(75))),
                claim("nonce-unknown", "nonce", "made-up"),
                claim("version", "version", "1.1.0"),
                claim("message-type", "message_type", "LtiStartAssessment"),
                fault("deployment", 403, (lms, claims) -> lms.sign(with(claims, "deployment_id", "deployment-8"))),
                claim("target", "target_link_uri", ELSEWHERE),
                fault("subject", 400, (lms, claims) -> lms.sign(without(claims, "sub"))),
                fault("no-course", 400, (lms, claims) -> lms.sign(without(claims, "context"))),
                claim("no-exam", "custom", Map.of("target", "exam/there-is-none")),
                fault("no-exam", 400, (lms, claims) -> lms.sign(without(claims, "custom"))),
                fault(
                        "role",
                        403,
                        (lms, claims) -> lms.sign(with(
                                claims,
                                "roles",
                                List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator")))));
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("tokens")
    void ofATokenIsToldAndNothingIsMade(
            String code, int status, BiFunction<FakeLms, Map<String, Object>, String> token) {
        LaunchClient browser = client();
        Asked asked = browser.begin("person-1");

        Answer answer = browser.launch(asked.state(), token.apply(lms, lms.claims(asked.nonce(), Instant.now())));

        assertRefused(answer, code, status);
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors " + lms.origin());
        assertThat(actions()).contains("launch.refused");
    }

    @Test
    void aMinuteOfDifferenceBetweenClocksIsNone() {
        LaunchClient browser = client();
        Asked asked = browser.begin("person-1");
        Map<String, Object> claims = lms.claims(asked.nonce(), Instant.now());

        assertThat(browser.launch(
                                asked.state(),
                                lms.sign(with(
                                        claims, "iat", Date.from(Instant.now().plusSeconds(55)))))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aStateThatWeNeverGaveOrThatWasUsedOrIsTooOldOpensNothing() {
        LaunchClient browser = client();
        Asked asked = browser.begin("person-1");
        String token = lms.sign(lms.claims(asked.nonce(), Instant.now()));

        assertRefused(browser.launch("made-up", token), "state-unknown", 400);
        assertRefused(browser.launch("", token), "malformed", 400);
        assertThat(browser.launch(asked.state(), token).status()).isEqualTo(303);
        Answer again = browser.launch(asked.state(), token);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("state-used");
        assertThat(count("lti_visit")).isEqualTo(1);

        Asked late = browser.begin("person-1");
        clockForward(Duration.ofMinutes(11));
        assertThat(browser.launch(late.state(), lms.sign(lms.claims(late.nonce(), Instant.now())))
                        .body())
                .contains("state-unknown");
    }

    @Test
    void aNonceThatWasUsedIsToldWhileItsTokenLives() {
        LaunchClient browser = client();
        Asked asked = browser.begin("person-1");
        String token = lms.sign(lms.claims(asked.nonce(), Instant.now()));
        assertThat(browser.launch(asked.state(), token).status()).isEqualTo(303);

        Answer replayed = browser.launch(browser.begin("person-1").state(), token);

        assertThat(replayed.status()).isEqualTo(400);
        assertThat(replayed.body()).contains("nonce-used");
        assertThat(count("lti_visit")).isEqualTo(1);
    }

    @Test
    void anotherBrowserAndOneThatKeepsNothingAreLedIntoAWindow() {
        LaunchClient browser = client();
        Asked asked = browser.begin("person-1");
        LaunchClient other = client();
        other.begin("person-1");

        Answer elsewhere = other.launch(asked.state(), lms.sign(lms.claims(asked.nonce(), Instant.now())));
        assertRefused(elsewhere, "other-browser", 400);

        Asked again = browser.begin("person-1");
        browser.forgetCookies();
        Answer blocked = browser.launch(again.state(), lms.sign(lms.claims(again.nonce(), Instant.now())));
        assertRefused(blocked, "no-cookie", 400);
        assertThat(blocked.body()).contains("Open in a new window", "/lti/login?iss=");
    }

    @Test
    void whoIsNotConnectedOrNotActiveIsNotEvenAsked() {
        LaunchClient browser = client();
        Map<String, String> unknown = new HashMap<>(lms.loginParameters("person-1"));
        unknown.put("iss", "https://nobody.example.org");
        Answer nobody = browser.login(unknown);
        assertRefused(nobody, "platform-unknown", 400);
        assertThat(nobody.header("Content-Security-Policy")).contains("frame-ancestors 'none'");

        Map<String, String> astray = new HashMap<>(lms.loginParameters("person-1"));
        astray.put("target_link_uri", ELSEWHERE);
        assertRefused(browser.login(astray), "target", 400);
        Map<String, String> half = new HashMap<>(lms.loginParameters("person-1"));
        half.remove("login_hint");
        assertRefused(browser.login(half), "malformed", 400);

        Asked asked = browser.begin("person-1");
        connections.pause(connection.id(), administrator);
        assertRefused(browser.login(lms.loginParameters("person-1")), "platform-inactive", 403);
        assertRefused(
                browser.launch(asked.state(), lms.sign(lms.claims(asked.nonce(), Instant.now()))),
                "platform-inactive",
                403);
    }

    @Test
    void noPageButThoseOfSystemsMayBeFramed() {
        for (String path : List.of("/", "/sign-in", "/courses", "/enter/no-such-code")) {
            Answer page = client().get(path);
            assertThat(page.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(page.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        }
    }

    private void assertRefused(Answer answer, String code, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("Code: " + code);
        assertThat(answer.setsCookies()).isFalse();
        assertThat(count("outside_identity")).isZero();
        assertThat(count("lti_visit")).isZero();
        assertThat(connectedCourses()).isZero();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entry where subject_id = :id")
                .param("id", connection.id().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
