package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guessing is slowed, also when guesses come together; the people who are guessed at get in. */
class GuessingIT extends PlatformTest {

    @AfterEach
    void theNetworkOfAllTestsIsInnocent() {
        jdbc.sql("delete from guessed_from").update();
    }

    @Test
    void ofFortyGuessesAtOnceFiveAreLookedAt() {
        String email = person(Role.LEARNER).email();
        List<Integer> statuses = atOnce(40, i -> signIn(email, "wrong " + i));
        assertThat(statuses).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(5);
        assertThat(statuses).containsOnly(401, 429);
    }

    @Test
    void somebodyElseGetsInWhileGuessesRun() {
        String guessed = person(Role.LEARNER).email();
        String honest = person(Role.LEARNER).email();
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(i -> flood.execute(() -> signIn(guessed, "wrong " + i)));
            assertThat(signIn(honest, PASSWORD)).isEqualTo(201);
        }
    }

    @Test
    void aClassSignsInTogetherForTheFirstTimeFromBehindOneAddress() {
        List<Person> people =
                IntStream.range(0, 25).mapToObj(_ -> person(Role.LEARNER)).toList();
        assertThat(atOnce(25, i -> signIn(people.get(i).email(), PASSWORD))).containsOnly(201);
    }

    @Test
    void aRightPasswordIsTakenBack() {
        String email = person(Role.LEARNER).email();
        for (int i = 0; i < 8; i++) {
            assertThat(signIn(email, PASSWORD)).isEqualTo(201);
        }
    }

    @Test
    void strangersWhoGuessDoNotKeepSomebodyOutOfTheirOwnBrowser() {
        Person person = person(Role.LEARNER);
        Browser own = new Browser(site());
        assertThat(own.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(200);
        own.post("/sign-out");
        lock(person.email());
        assertThat(own.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(200);
        assertThat(new Browser(site()).signIn(person.email(), PASSWORD).statusCode())
                .as("another browser waits")
                .isEqualTo(429);
    }

    @Test
    void aKnownBrowserMayNotGuessForEver() {
        Person person = person(Role.LEARNER);
        Browser own = new Browser(site());
        own.signIn(person.email(), PASSWORD);
        for (int i = 0; i < 10; i++) {
            assertThat(own.signIn(person.email(), "wrong " + i).statusCode()).isEqualTo(401);
        }
        assertThat(own.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void aBrowserKnownToOnePersonIsAStrangerToAnother() {
        Person other = person(Role.LEARNER);
        Browser browser = new Browser(site());
        browser.signIn(person(Role.LEARNER).email(), PASSWORD);
        lock(other.email());
        assertThat(browser.signIn(other.email(), PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void aFloodFromOneNetworkSlowsItAndLocksNobodyOut() {
        String honest = person(Role.LEARNER).email();
        atOnce(15, i -> signIn("a" + i + honest, "password1234"));
        atOnce(15, i -> signIn("b" + i + honest, "password1234"));
        jdbc.sql("""
                insert into guessed_from (network, subject, last_at)
                select network, decode(lpad(to_hex(n), 8, '0'), 'hex'), server_now()
                from guessed_from, generate_series(1, 30) n
                on conflict do nothing
                """).update();
        long began = System.nanoTime();
        assertThat(signIn(honest, PASSWORD)).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void guessingOnTheProfileIsSlowedByItself() {
        Person person = person(Role.LEARNER);
        String wrong = "{\"current\": \"not this one at all\", \"password\": \"quite another sentence\"}";
        List<Integer> statuses =
                atOnce(20, i -> person.api().put("/me/password", wrong).status());
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(5);
        assertThat(signIn(person.email(), PASSWORD))
                .as("signing in is not locked")
                .isEqualTo(201);
    }

    @Test
    void ofSixtyClassCodesAtOnceTenAreLookedUp() {
        Person learner = person(Role.LEARNER);
        List<Integer> statuses = atOnce(
                60,
                i -> learner.api()
                        .post("/enrollments", "{\"course\": \"mlt\", \"key\": \"WRONG%03d\"}".formatted(i))
                        .status());
        assertThat(statuses).filteredOn(status -> status != 429).hasSize(10);
    }

    private int signIn(String email, String password) {
        return anonymous()
                .post("/sessions", "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}")
                .status();
    }

    private void lock(String email) {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "wrong " + i)).isEqualTo(401);
        }
        assertThat(signIn(email, PASSWORD)).isEqualTo(429);
    }

    private static List<Integer> atOnce(int times, IntFunction<Integer> call) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls = IntStream.range(0, times)
                    .<Callable<Integer>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream().map(GuessingIT::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Integer result(Future<Integer> call) {
        try {
            return call.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
