package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionState;
import org.aliquot.lti.RegistrationAddresses;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A system that is given an address registers itself: it is connected and idle until an administrator has looked at it. */
class RegistrationIT extends LtiTest {

    @Autowired
    private RegistrationAddresses addresses;

    @Test
    void theSystemSaysWhatItIsAndWaitsToBeConfirmed() {
        LaunchClient client = client();
        Answer asked = client.get(address());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Content-Security-Policy")).contains("frame-ancestors " + lms.origin());

        Answer done = press(client, asked);

        assertThat(done.status()).isEqualTo(200);
        Connection made = registered();
        assertThat(made.state()).isEqualTo(ConnectionState.IDLE);
        assertThat(made.connectedBy()).isEqualTo(administrator);
        assertThat(made.settings().issuer()).isEqualTo(lms.origin());
        assertThat(made.settings().tokenUrl()).isEqualTo(lms.origin() + "/token");
        assertThat(made.settings().jwksUrl()).isEqualTo(lms.origin() + "/keys");
        assertThat(made.settings().authorizationUrl()).isEqualTo(lms.origin() + "/auth");
        assertThat(made.settings().deployments()).containsExactly("deployment-9");
        assertThat(made.settings().frameOrigins()).containsExactly(lms.origin());
        assertThat(made.settings().name()).startsWith("fakelms");
        JsonNode tool = lms.registrar.tools().getFirst();
        assertThat(tool.path("initiate_login_uri").asString()).isEqualTo(site() + "/lti/login");
        assertThat(tool.path("redirect_uris").path(0).asString()).isEqualTo(site() + "/lti/launch");
        assertThat(tool.path("jwks_uri").asString()).isEqualTo(site() + "/lti/keys");
        assertThat(tool.path("scope").asString())
                .contains("scope/score", "scope/lineitem", "scope/result.readonly", "scope/contextmembership.readonly");
        assertThat(tool.toString()).doesNotContain("email");
        assertThat(lms.registrar.tokens()).containsExactly("Bearer token-for-tools");
        assertThat(client.begin("nobody-yet")).isNotNull(); // the other connection of this system still opens
    }

    @Test
    void anAddressServesOnceAndForAnHour() {
        LaunchClient client = client();
        Answer asked = client.get(address());
        press(client, asked);
        assertThat(press(client, asked).status()).isEqualTo(410);
        assertThat(lms.registrar.tools()).hasSize(1);

        String old = address();
        jdbc.sql("update lti_registration set ends_at = server_now() where connection_id is null")
                .update();
        assertThat(client.get(old).status()).isEqualTo(410);
        assertThat(client.get(old.replaceAll("registrations/[^?]+", "registrations/made-up"))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void twoClicksAtOnceRegisterOneTool() throws Exception {
        LaunchClient client = client();
        Answer asked = client.get(address());
        Thread other = Thread.ofVirtual().start(() -> press(client(), asked));
        press(client, asked);
        other.join();
        assertThat(lms.registrar.tools()).hasSize(1);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("no-configuration", 400, "javascript:alert(1)"),
                Arguments.of("no-configuration", 400, ""),
                Arguments.of("bad-configuration", 502, "https://10.0.0.7/configuration"),
                Arguments.of("bad-configuration", 502, "/course?subject=x"),
                Arguments.of("bad-configuration", 502, "/private-configuration"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoSystemMakesNothingAndMayBeTriedAgain(String why, int status, String configuration) {
        LaunchClient client = client();
        String secret = addresses.make(administrator);
        String whole = configuration.startsWith("/") ? lms.origin() + configuration : configuration;
        Answer answer = client.post(
                "/lti/registrations/" + secret + "?" + FakeLms.encoded(Map.of("openid_configuration", whole)),
                Map.of());
        assertThat(answer.status()).as(why).isEqualTo(status);
        assertThat(lms.registrar.tools()).isEmpty();
        assertThat(addresses.isOpen(secret)).isTrue();
    }

    @Test
    void whatTheSystemSaysAboutARefusalIsShown() {
        lms.registrar.refuse("Tools of <b>this</b> host are not allowed");
        LaunchClient client = client();
        Answer answer = press(client, client.get(address()));
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.body()).contains("Tools of &lt;b&gt;this&lt;/b&gt; host are not allowed");
    }

    @Test
    void itWorksInTheFrameOfTheSystem() {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(lms.courseThatShows(site() + address()));
            FrameLocator frame = page.frameLocator("iframe[name=tool]");
            frame.getByText("Connect", new FrameLocator.GetByTextOptions().setExact(true))
                    .click();
            PlaywrightAssertions.assertThat(
                            frame.getByText("Close", new FrameLocator.GetByTextOptions().setExact(true)))
                    .isVisible();
            Page alone = context.newPage();
            alone.navigate(site() + address());
            assertThat(Accessibility.violations(alone)).isEmpty();
        }
        assertThat(registered().state()).isEqualTo(ConnectionState.IDLE);
    }

    private String address() {
        return "/lti/registrations/" + addresses.make(administrator) + "?"
                + FakeLms.encoded(Map.of(
                        "openid_configuration",
                        lms.origin() + "/configuration",
                        "registration_token",
                        "token-for-tools"));
    }

    private static Answer press(LaunchClient client, Answer page) {
        return client.post(LaunchClient.action(page).replace("&amp;", "&"), Map.of());
    }

    private Connection registered() {
        List<Connection> all = connections.all().stream()
                .filter(one -> one.settings().clientId().equals(lms.registrar.client()))
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
