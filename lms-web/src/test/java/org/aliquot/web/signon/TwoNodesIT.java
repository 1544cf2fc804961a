package org.aliquot.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.SecondNode;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Two nodes on one database, and nothing that keeps a browser with one of them: each goes on with what the other began. */
class TwoNodesIT extends SignOnTest {

    /** For how long a node may still believe in a sign-in that ended at another. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private static @Nullable SecondNode second;

    @Value("${aliquot.data-dir}")
    private String data;

    private UUID id;
    private String first;
    private String other;

    @BeforeEach
    void both() {
        if (second == null) {
            second = SecondNode.start(data, site());
        }
        first = site();
        other = second.site();
        id = connect(rules(true, false, false));
        provider.person("maya", Map.of("sid", "session-1"));
    }

    @AfterAll
    static void one() {
        if (second != null) {
            second.close();
            second = null;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSignInThatOneBeginsTheOtherEndsAndItsStateIsUsedUpAtBoth(boolean here) {
        SignOnClient begins = browser().at(here ? first : other);
        SignOnClient ends = begins.at(here ? other : first);
        Answer started = begins.post("/sso/start", Map.of("provider", id.toString(), "next", "/courses/mlt"));
        String back = provider.back(SignOnClient.asked(started));

        assertThat(ends.open(back).location()).isEqualTo("/courses/mlt");

        assertThat(begins.isSignedIn()).isTrue();
        assertThat(ends.isSignedIn()).isTrue();
        assertThat(begins.open(back).location()).contains("said=signon-over");
        assertThat(ends.open(back).location()).contains("said=signon-over");
    }

    @Test
    void anAnswerThatComesToBothAtOnceIsTakenOnce() {
        SignOnClient browser = browser();
        String back = provider.back(SignOnClient.asked(browser.post("/sso/start", Map.of("provider", id.toString()))));
        List<SignOnClient> windows =
                List.of(sameCookies(browser).at(first), sameCookies(browser).at(other));

        List<String> locations = windows.parallelStream()
                .map(window -> window.open(back).location())
                .toList();

        assertThat(locations)
                .containsOnlyOnce("/today")
                .filteredOn(to -> to.contains("said=signon-over"))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from access_token where came_by = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProvidersKeyIsReplacedWhileSomebodyIsOnTheWay(boolean here) {
        come(browser(), id);
        come(browser().at(other), id);
        int known = provider.keyCalls.get();
        SignOnClient begins = browser().at(here ? first : other);
        SignOnClient ends = begins.at(here ? other : first);
        Answer started = begins.post("/sso/start", Map.of("provider", id.toString()));

        provider.rotates();
        // later than a node asks for keys again that it has just fetched
        clockForward(Duration.ofSeconds(70));

        assertThat(ends.callback(provider, started).location()).isEqualTo("/today");
        assertThat(come(browser().at(here ? first : other), id).location()).isEqualTo("/today");
        // each fetched the new one once
        assertThat(provider.keyCalls.get()).isEqualTo(known + 2);
    }

    @Test
    void aSignOutThatOneIsToldEndsTheSignInAtTheOtherWithinFiveSeconds() {
        SignOnClient here = browser();
        come(here, id);
        SignOnClient there = here.at(other);
        // both remember it from now on
        assertThat(here.isSignedIn()).isTrue();
        assertThat(there.isSignedIn()).isTrue();
        Map<String, String> message = Map.of("logout_token", provider.logout(Map.of("sid", "session-1")));

        assertThat(browser().post("/sso/back-channel/" + id, message).status()).isEqualTo(200);

        assertThat(here.isSignedIn()).isFalse();
        assertThat(browser().at(other).post("/sso/back-channel/" + id, message).status())
                .as("taken once by both together")
                .isEqualTo(400);
        Awaitility.await("the end of the sign-in at the other")
                .pollInterval(Duration.ofMillis(100))
                .atMost(A_MOMENT)
                .until(() -> !there.isSignedIn());
    }

    private SignOnClient sameCookies(SignOnClient browser) {
        SignOnClient copy = browser();
        copy.cookies.putAll(browser.cookies);
        return copy;
    }
}
