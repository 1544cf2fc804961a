package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.aliquot.web.lti.LaunchClient.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a course chooses exams, lessons and courses for it, several at once, and each becomes a link that says where it leads. */
class PickingIT extends LtiTest {

    private static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    private static final String DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";

    @Test
    void severalExamsGoIntoTheCourseInOneTokenOfOurs() throws Exception {
        LaunchClient client = client();
        Answer page = asks(client, FakeLms.INSTRUCTOR, settings());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors " + lms.origin());

        Answer picked = client.post(
                LaunchClient.action(page) + "?target=exam/mlt-mock-50", Map.of("target", "exam/quick-check"));

        assertThat(picked.header("Content-Security-Policy")).contains("form-action 'self' " + lms.origin());
        assertThat(LaunchClient.action(picked)).isEqualTo(lms.origin() + "/picked");
        SignedJWT token = token(picked);
        JWKSet published = JWKSet.parse(client.get("/lti/keys").body());
        assertThat(token.verify(new RSASSAVerifier(
                        published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(lms.client());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(lms.origin());
        assertThat(token.getJWTClaimsSet().getStringClaim(DATA)).isEqualTo("as you gave it");
        assertThat(items(token)).hasSize(2).allSatisfy(item -> {
            assertThat(item).containsEntry("type", "ltiResourceLink").containsEntry("url", site() + "/lti/launch");
            assertThat(item).containsKeys("title", "lineItem");
        });
        assertThat(items(token))
                .extracting(item -> item.get("custom"))
                .containsExactlyInAnyOrder(Map.of("target", "exam/quick-check"), Map.of("target", "exam/mlt-mock-50"));
        assertThat(count("outside_identity")).isZero();
    }

    @Test
    void lessonsAndCoursesGoIntoTheCourseBesideExamsAndCountOnePoint() throws Exception {
        String lesson = jdbc.sql("select l.slug from lesson l join course c on c.id = l.course_id where c.slug = 'mlt'"
                        + " and l.status = 'published' order by l.position limit 1")
                .query(String.class)
                .single();
        LaunchClient client = client();
        Answer page = asks(client, FakeLms.INSTRUCTOR, settings());
        assertThat(page.body()).contains("The whole course", "lesson/mlt/" + lesson);

        Answer picked = client.post(
                LaunchClient.action(page) + "?target=lesson/mlt/" + lesson + "&target=lesson/mlt/there-is-none",
                Map.of("target", "course/mlt"));

        assertThat(items(token(picked)))
                .extracting(item -> item.get("custom"))
                .containsExactlyInAnyOrder(Map.of("target", "lesson/mlt/" + lesson), Map.of("target", "course/mlt"));
        assertThat(items(token(picked)))
                .allSatisfy(
                        item -> assertThat(String.valueOf(item.get("lineItem"))).containsPattern("scoreMaximum=1[,}]"));
    }

    @Test
    void oneAloneWhereTheSystemTakesNoMoreAndNoColumnWhereItTakesNone() throws Exception {
        LaunchClient client = client();
        Answer page = asks(
                client,
                FakeLms.INSTRUCTOR,
                Map.of(
                        "deep_link_return_url",
                        lms.origin() + "/picked",
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_multiple",
                        false,
                        "accept_lineitem",
                        false));
        assertThat(page.body()).contains("type=\"radio\"").doesNotContain("type=\"checkbox\"");

        Answer picked = client.post(
                LaunchClient.action(page) + "?target=exam/mlt-mock-50", Map.of("target", "exam/quick-check"));

        assertThat(items(token(picked)))
                .singleElement()
                .satisfies(item -> assertThat(item).doesNotContainKey("lineItem"));
    }

    @Test
    void nothingChosenIsSaidAndNothingUnknownIsSent() {
        LaunchClient client = client();
        Answer page = asks(client, FakeLms.INSTRUCTOR, settings());
        String action = LaunchClient.action(page);
        assertThat(client.post(action, Map.of()).body()).contains("Choose an exam, a lesson, or a course first.");
        assertThat(client.post(action, Map.of("target", "exam/there-is-none")).body())
                .contains("Choose an exam, a lesson, or a course first.");
    }

    @Test
    void anotherBrowserFindsNothing() {
        LaunchClient client = client();
        String action = LaunchClient.action(asks(client, FakeLms.INSTRUCTOR, settings()));
        assertThat(client().get(action).status()).isEqualTo(400);
        assertThat(client().post(action, Map.of("target", "exam/quick-check")).status())
                .isEqualTo(400);
        client.forgetCookies();
        assertThat(client.get(action).body()).contains("state-unknown");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("pick-role", 403, FakeLms.LEARNER, "", List.of("ltiResourceLink")),
                Arguments.of("pick-types", 400, FakeLms.INSTRUCTOR, "", List.of("file", "html")),
                Arguments.of(
                        "pick-return",
                        400,
                        FakeLms.INSTRUCTOR,
                        "https://elsewhere.example.org/",
                        List.of("ltiResourceLink")),
                Arguments.of(
                        "pick-return", 400, FakeLms.INSTRUCTOR, "javascript:alert(1)", List.of("ltiResourceLink")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCannotBeIsAPageWithItsCode(String code, int status, String role, String back, List<String> types) {
        Answer page = launch(
                client(),
                role,
                Map.of(
                        "deep_link_return_url",
                        back.isEmpty() ? lms.origin() + "/picked" : back,
                        "accept_types",
                        types));
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body()).contains(code);
        assertThat(count("lti_picking")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1024})
    void theChoiceIsMadeInTheFrame(int width) {
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        lms.asks("instructor-1", settings());
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page alone = context.newPage();
            alone.setViewportSize(width, 800);
            alone.navigate(lms.login("instructor-1"));
            assertThat(Accessibility.violations(alone)).isEmpty();

            Page course = context.newPage();
            course.setViewportSize(width, 800);
            course.navigate(lms.course("instructor-1"));
            FrameLocator frame = course.frameLocator("iframe[name=tool]");
            frame.locator("input[value='exam/quick-check']").first().check();
            frame.locator("button").click();
            PlaywrightAssertions.assertThat(frame.getByText("Came: 1")).isVisible();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "deep_link_return_url",
                lms.origin() + "/picked",
                "accept_types",
                List.of("link", "ltiResourceLink"),
                "data",
                "as you gave it");
    }

    private Answer asks(LaunchClient client, String role, Map<String, Object> settings) {
        return client.follow(launch(client, role, settings));
    }

    private Answer launch(LaunchClient client, String role, Map<String, Object> settings) {
        Asked asked = client.begin("somebody");
        return client.launch(
                asked.state(),
                lms.sign(FakePicker.asks(
                        FakeLms.with(lms.claims(asked.nonce(), Instant.now()), "roles", List.of(role)), settings)));
    }

    private static SignedJWT token(Answer page) throws Exception {
        Matcher found = Pattern.compile("name=\"JWT\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return SignedJWT.parse(found.group(1));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(SignedJWT token) throws Exception {
        return (List<Map<String, Object>>) token.getJWTClaimsSet().getClaim(ITEMS);
    }
}
