package org.aliquot.spacing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FsrsTest {

    private static final Instant START = Instant.parse("2026-01-05T09:30:00Z");

    @Test
    void schedulesEveryReferenceHistory() {
        var cases = Oracle.rows("fsrs_scheduler.csv").stream()
                .collect(Collectors.groupingBy(row -> row.cell("case"), LinkedHashMap::new, Collectors.toList()));
        assertThat(cases).hasSize(78);
        cases.values().forEach(FsrsTest::replay);
    }

    private static void replay(List<Oracle> steps) {
        var fsrs = new Fsrs(FsrsOracle.settings(steps.getFirst()), CalendarDays.UTC);
        Card card = Card.created(Instant.parse(steps.getFirst().cell("created")));
        for (Oracle step : steps) {
            Instant now = Instant.parse(step.cell("review"));
            if (!step.cell("retrievability_before").isEmpty()) {
                assertThat(fsrs.retrievability(card, now))
                        .isCloseTo(step.number("retrievability_before"), Tolerances.SPACING);
            }
            assertThat(fsrs.elapsedDays(card, now)).isEqualTo(step.whole("elapsed_days"));
            card = fsrs.next(card, now, Rating.of(step.whole("rating")));
            compare(card, step);
        }
    }

    private static void compare(Card card, Oracle step) {
        String at = step.cell("case") + " at " + step.cell("review");
        Memory memory = requireNonNull(card.memory());
        double stability = step.number("stability");
        assertThat(memory.stability()).as(at).isCloseTo(stability, Offset.offset(1e-6 * stability));
        assertThat(memory.difficulty()).as(at).isCloseTo(step.number("difficulty"), Tolerances.SPACING);
        assertThat(card.state().name()).as(at).isEqualToIgnoringCase(step.cell("state"));
        assertThat(card.step()).as(at).isEqualTo(step.whole("step"));
        assertThat(card.scheduledDays()).as(at).isEqualTo(step.whole("scheduled_days"));
        assertThat(card.due()).as(at).isEqualTo(Instant.parse(step.cell("due")));
        assertThat(card.reviews()).as(at).isEqualTo(step.whole("reps"));
        assertThat(card.lapses()).as(at).isEqualTo(step.whole("lapses"));
    }

    @Test
    void neverShowsACardEarlierForABetterRating() {
        Seeds.each(300, random -> {
            var fsrs = new Fsrs(FsrsSettings.DEFAULT, CalendarDays.UTC);
            Card card = somewhere(fsrs, random);
            Instant now = card.due().plus(Duration.ofHours(random.nextInt(0, 500)));
            var dues = List.of(Rating.values()).stream()
                    .map(rating -> fsrs.next(card, now, rating).due())
                    .toList();
            assertThat(dues).isSorted();
        });
    }

    private static Card somewhere(Fsrs fsrs, SplittableRandom random) {
        Card card = Card.created(START);
        for (int i = random.nextInt(12); i > 0; i--) {
            card = fsrs.next(card, card.due(), Rating.of(random.nextInt(1, 5)));
        }
        return card;
    }

    @Test
    void countsAReviewAfterMidnightToTheEveningBefore() {
        var newYork = new CalendarDays(ZoneId.of("America/New_York"), 4);
        Instant evening = Instant.parse("2026-03-10T23:00:00Z");
        assertThat(newYork.between(evening, Instant.parse("2026-03-11T07:59:00Z")))
                .isZero();
        assertThat(newYork.between(evening, Instant.parse("2026-03-11T08:00:00Z")))
                .isEqualTo(1);
        assertThat(CalendarDays.UTC.between(evening, Instant.parse("2026-03-11T00:00:00Z")))
                .isEqualTo(1);
        assertThat(CalendarDays.UTC.between(evening, evening.minusSeconds(99_999)))
                .isZero();
    }

    @Test
    void knowsNothingOfANewCard() {
        var fsrs = new Fsrs(FsrsSettings.DEFAULT, CalendarDays.UTC);
        assertThat(fsrs.retrievability(Card.created(START), START.plusSeconds(9)))
                .isZero();
        assertThat(fsrs.elapsedDays(Card.created(START), START.plus(Duration.ofDays(3))))
                .isZero();
    }
}
