package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;

/** Bad input is told what is wrong with it, and leaves nothing behind. */
class BadInputIT extends PlatformTest {

    @Test
    void everyProblemSaysItsTypeItsCodeAndATraceToQuote() {
        Reply reply = learner().api().get("/attempts/00000000-0000-7000-8000-000000000000");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.raw().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.text("/type")).isEqualTo("/problems/not-found");
        assertThat(reply.code()).isEqualTo("not-found");
        assertThat(reply.text("/traceId")).isNotBlank();
        assertThat(anonymous().get(site() + "/problems/not-found").status()).isEqualTo(200);
    }

    @Test
    void anonymousCallersGetA401WithABody() {
        Reply reply = anonymous().get("/me");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("not-signed-in");
    }

    @Test
    void aSectionWithoutTitleAndLessonsIsToldSo() {
        Reply reply = demo("admin")
                .put(
                        "/authoring/courses/mlt/outline",
                        "{\"version\": 0, \"title\": \"Words\", \"summary\": \"3\", \"sections\": [{\"id\": null}]}");

        assertThat(reply.requireStatus(422).json().path("errors").findValuesAsString("field"))
                .contains("sections[0].title", "sections[0].lessons");
    }

    @Test
    void aWordOfThousandsOfLettersFindsNothing() {
        assertThat(demo("instructor")
                        .get(site() + "/teach/items?q=" + "x".repeat(4_000))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCheckThatNoLessonHasIsNowhere() {
        assertThat(demo("learner")
                        .get(site() + "/courses/mlt/mlt-bb-02/checks/" + "%C3%A9".repeat(600))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUnknownExamIsNotFound() {
        assertThat(learner()
                        .api()
                        .post("/attempts", "{\"exam\": \"no-such\", \"mode\": \"exam\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anExamOfACourseOneIsNotEnrolledInIsNotFound() {
        assertThat(person(org.aliquot.people.Role.LEARNER)
                        .api()
                        .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fieldsThatBreakARuleAreNamed() {
        Reply reply = learner().api().post("/attempts", "{\"exam\": \"\", \"mode\": \"cheat\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsString("field")).contains("exam", "mode");
    }

    @Test
    void brokenJsonIsMalformed() {
        for (String body : new String[] {"{", "[]", "\"x\"", "{\"exam\": {}}", ""}) {
            assertThat(learner().api().post("/attempts", body).status())
                    .as(body)
                    .isIn(400, 422);
        }
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Api api = learner().api();
        Reply reply = api.send(
                api.request("/attempts").header("Content-Type", "text/xml").POST(BodyPublishers.ofString("<x/>")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void tenMegabytesAreTooMuchWhetherAnnouncedOrNot() {
        Api api = learner().api();
        byte[] body = new byte[10 * 1024 * 1024];
        java.util.Arrays.fill(body, (byte) ' ');

        assertThat(api.send(api.request("/attempts")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body)))
                        .status())
                .isEqualTo(413);
        assertThat(api.send(api.request("/attempts")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void guessingPasswordsIsSlowedDown() {
        String email = learner().email();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "wrong " + i).status()).isEqualTo(401);
        }

        Reply reply = signIn(email, PASSWORD);
        assertThat(reply.status()).as("even the right password waits now").isEqualTo(429);
        assertThat(reply.raw().headers().firstValueAsLong("Retry-After")).isPresent();
        clockForward(java.time.Duration.ofMinutes(20));
        assertThat(signIn(email, PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void anUnknownAddressIsRefusedInTheSameWords() {
        Reply unknown = signIn("nobody@example.org", "whatever it is");
        Reply wrong = signIn(learner().email(), "whatever it is");

        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.text("/detail")).isEqualTo(wrong.text("/detail"));
    }

    @Test
    void signingOutEndsTheToken() {
        Api api = learner().api();
        assertThat(api.delete("/sessions/current").status()).isEqualTo(204);
        assertThat(api.get("/me").status()).isEqualTo(401);
    }

    private Reply signIn(String email, String password) {
        return anonymous().post("/sessions", "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}");
    }
}
