package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.SecondNode;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** An exam whose requests come to two nodes in any order is the same as at one. */
class TwoNodesExamIT extends PlatformTest {

    /** For how long a node may still believe in what has changed at another. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private static @Nullable SecondNode second;

    @Value("${aliquot.data-dir}")
    private String data;

    private Person learner;
    private Api here;
    private Api there;
    private String attempt;

    @BeforeEach
    void both() {
        if (second == null) {
            second = SecondNode.start(data, site());
        }
        learner = learner();
        here = learner.api();
        there = at(second.site(), here);
        attempt = "/attempts/"
                + here.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                        .requireStatus(201)
                        .text("/id");
    }

    @AfterAll
    static void one() {
        if (second != null) {
            second.close();
            second = null;
        }
    }

    @Test
    void whatBeginsAtOneIsAnsweredAndHandedInAtTheOther() {
        String first = option(there, 1, 0);
        answer(there, 1, 1, 1, first).requireStatus(200);
        answer(here, 2, 1, 1, option(here, 2, 1)).requireStatus(200);

        assertThat(here.get(attempt + "/items/1").text("/response/choice")).isEqualTo(first);
        assertThat(there.get(attempt).json().at("/positions/1/answered").asBoolean())
                .isTrue();

        there.post(attempt + "/submit", "").requireStatus(200);

        assertThat(here.get(attempt).text("/status")).isEqualTo("final");
        assertThat(answer(here, 1, 1, 2, first).code()).isEqualTo("attempt-final");
        assertThat(here.get(attempt + "/review").requireStatus(200).timeless())
                .isEqualTo(there.get(attempt + "/review").requireStatus(200).timeless());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void timeThatIsGivenAtOneIsOnTheScreenOfARoomAtTheOtherWithinFiveSeconds(boolean roomHere) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            LinkedBlockingQueue<String> news = listen(client, roomHere ? here : there);
            assertThat(news.poll(20, TimeUnit.SECONDS))
                    .as("the state when it opens")
                    .contains("\"open\"");
            Api staff = roomHere ? at(second(), demo("admin")) : demo("admin");

            String deadline = staff.post(attempt + "/extensions", "{\"minutes\": 7, \"reason\": \"fire alarm\"}")
                    .requireStatus(200)
                    .text("/deadline");

            assertThat(news.poll(A_MOMENT.toSeconds(), TimeUnit.SECONDS)).contains(deadline);
            assertThat((roomHere ? here : there).get(attempt).text("/deadline")).isEqualTo(deadline);
            client.shutdownNow();
        }
    }

    @Test
    void whatStaffWriteAtOneIsInTheRoomAtTheOtherAndGoneOnceItIsReadThere() throws Exception {
        UUID message = UUID.randomUUID();
        PageClient staff =
                new PageClient(second(), person(Role.ADMINISTRATOR).api().token());
        Map<String, String> drill = Map.of(
                "id",
                message.toString(),
                "to",
                "learner",
                "about",
                learner.id().toString(),
                "exam",
                "quick-check",
                "subject",
                "Fire drill",
                "words",
                "Stay in your seats.");
        try (HttpClient client = HttpClient.newHttpClient()) {
            LinkedBlockingQueue<String> news = listen(client, here);
            assertThat(news.poll(20, TimeUnit.SECONDS))
                    .as("the state when it opens")
                    .contains("\"messages\":[]");

            assertThat(staff.post("/teach/messages", drill).status()).isEqualTo(303);
            assertThat(news.poll(A_MOMENT.toSeconds(), TimeUnit.SECONDS)).contains("Fire drill");

            there.post(attempt + "/messages/" + message + "/reading", "").requireStatus(204);
            assertThat(news.poll(A_MOMENT.toSeconds(), TimeUnit.SECONDS)).contains("\"messages\":[]");
            client.shutdownNow();
        }
    }

    @Test
    void aWindowThatLostTheExamToOneAtTheOtherIsToldSoAndItsAnswersAreKept() {
        String kept = option(here, 1, 0);
        int lease = there.post(attempt + "/takeover", "")
                .requireStatus(200)
                .json()
                .path("lease")
                .asInt();
        answer(there, 1, lease, 1, kept).requireStatus(200);

        Reply late = answer(here, 2, 1, 1, option(here, 2, 1)).requireStatus(200);
        Reply older = answer(here, 1, 1, 9, option(here, 1, 1)).requireStatus(200);

        assertThat(late.json().path("leaseLost").asBoolean()).isTrue();
        assertThat(older.json().path("superseded").asBoolean()).isTrue();
        assertThat(there.get(attempt + "/items/1").text("/response/choice")).isEqualTo(kept);
        assertThat(here.post(attempt + "/submit", "{\"why\": \"learner\", \"lease\": 1}")
                        .code())
                .isEqualTo("lease-lost");
        for (Api node : List.of(here, there)) {
            assertThat(answer(node, 1, lease + 1, 1, kept).code()).isEqualTo("unknown-lease");
        }
    }

    @Test
    void ofTwoAnswersUnderOneNumberThatComeToBothAtOnceOneIsTaken() {
        List<String> options = List.of(option(here, 1, 0), option(here, 1, 1));
        List<Api> nodes = List.of(here, there);
        for (int revision = 1; revision <= 10; revision++) {
            int number = revision;
            List<Integer> statuses = List.of(0, 1).parallelStream()
                    .map(node -> answer(nodes.get(node), 1, 1, number, options.get(node))
                            .status())
                    .toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(here.get(attempt + "/items/1").timeless())
                .isEqualTo(there.get(attempt + "/items/1").timeless());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSignInThatEndsAtOneEndsAtTheOtherWithinFiveSeconds(boolean endsHere) {
        Api signedIn = anonymous().signedIn(learner.email(), PASSWORD);
        Api elsewhere = at(second(), signedIn);
        signedIn.get(attempt).requireStatus(200);
        elsewhere.get(attempt).requireStatus(200);

        (endsHere ? signedIn : elsewhere).delete("/sessions/current").requireStatus(204);

        Await.until(
                "the end of the sign-in at the other",
                A_MOMENT,
                () -> (endsHere ? elsewhere : signedIn).get(attempt).status() == 401);
    }

    @Test
    void guessesAtBothCountTogether() {
        String email = person(Role.LEARNER).email();
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(signIn(guess % 2 == 0 ? site() : second(), email, "wrong " + guess))
                    .isEqualTo(401);
        }

        assertThat(signIn(site(), email, PASSWORD)).isEqualTo(429);
        assertThat(signIn(second(), email, PASSWORD)).isEqualTo(429);
    }

    private static String second() {
        if (second == null) {
            throw new IllegalStateException("it is started before each test");
        }
        return second.site();
    }

    /** The same sign-in at another node. */
    private static Api at(String site, Api api) {
        return new Api(site, api.token());
    }

    private static int signIn(String site, String email, String password) {
        return new Api(site, null)
                .post("/sessions", "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}")
                .status();
    }

    private String option(Api node, int position, int place) {
        return node.get(attempt + "/items/" + position).text("/options/" + place + "/id");
    }

    private Reply answer(Api node, int position, int lease, int revision, String option) {
        return node.put(
                attempt + "/responses/" + position,
                "{\"lease\": %d, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}"
                        .formatted(lease, revision, option));
    }

    private LinkedBlockingQueue<String> listen(HttpClient client, Api node) {
        LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>();
        HttpRequest request = node.request(attempt + "/events")
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofMinutes(1))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body()
                        .filter(line -> line.contains("\"status\""))
                        .forEach(news::add));
        return news;
    }
}
