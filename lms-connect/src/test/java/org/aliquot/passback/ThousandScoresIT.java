package org.aliquot.passback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.aliquot.passback.FakeGradebook.Fault;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.Test;

/** A thousand attempts, and a system at which everything goes wrong. */
class ThousandScoresIT extends PassbackTest {

    private static final int PEOPLE = 250;
    private static final int ATTEMPTS = 4;

    @Test
    void inTheEndTheGradebookIsWhatTheRuleSays() {
        Random random = new Random(20261127);
        List<AccountId> people = Stream.generate(this::learner).limit(PEOPLE).toList();
        people.forEach(one -> opens(one, withoutColumn()));
        Map<AccountId, Integer> best = new HashMap<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            clockForward(Duration.ofMinutes(1));
            for (AccountId one : people) {
                int right = 10 + random.nextInt(41);
                best.merge(one, right, Math::max);
                attempt(one, """
                        {"status": "final", "raw": %d, "answered": 50, "total": 50}""".formatted(right));
            }
            people.forEach(one -> events(one));
            trouble(random);
            rounds.round();
        }
        gradebook.upAgain();
        for (int hours = 0; hours < 24 && scores.figures(connection.id()).waiting() > 0; hours++) {
            roundAfter(Duration.ofHours(1));
        }

        assertThat(scores.figures(connection.id())).isEqualTo(new ScoreFigures(PEOPLE, 0, 0, null));
        assertThat(gradebook.columns()).hasSize(1);
        String column = gradebook.columns().getFirst().id();
        for (AccountId one : people) {
            assertThat(gradebook.cell(column, one.toString()).percent())
                    .isEqualTo(2.0 * best.getOrDefault(one, 0), offset(1e-9));
            List<Instant> stamps = gradebook.to(column, one.toString()).stream()
                    .map(FakeGradebook.Got::stamp)
                    .toList();
            assertThat(stamps).isSorted().doesNotHaveDuplicates();
        }
    }

    private void events(AccountId one) {
        transaction.executeWithoutResult(_ -> wishes.renew(one, new LinkTarget.Exam("quick-check")));
    }

    /** A third of all calls. */
    private void trouble(Random random) {
        List<Fault> faults = List.of(
                Fault.status(429, "Retry-After", "7"),
                Fault.status(500),
                Fault.LOST_ANSWER,
                Fault.BROKEN_AFTERWARDS,
                Fault.status(503, "Retry-After", "Thu, 26 Nov 2020 06:02:00 GMT"),
                Fault.says(403, "text/plain", "Rate Limit Exceeded"),
                (exchange, work) -> {
                    gradebook.endTokens();
                    work.run();
                    exchange.sendResponseHeaders(401, -1);
                });
        List<Fault> order = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            order.add(
                    random.nextInt(3) == 0
                            ? faults.get(random.nextInt(faults.size()))
                            : (exchange, work) -> work.run().to(exchange));
        }
        gradebook.onScores(order.toArray(Fault[]::new));
        gradebook.onColumns(Fault.status(500), Fault.BROKEN_AFTERWARDS);
        gradebook.onTokens(Fault.status(500), Fault.LOST_ANSWER);
    }
}
