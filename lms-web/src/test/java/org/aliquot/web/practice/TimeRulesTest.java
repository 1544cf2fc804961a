package org.aliquot.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Feedback;
import org.aliquot.delivery.Entry;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.Accommodation;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules read before the start are those the server applies. */
class TimeRulesTest {

    @Test
    void namesTheLimitAndTheGrace() {
        assertThat(rules(exam(150, LateAnswers.COUNT, ReviewPolicy.AFTER_FINAL), Accommodation.NONE))
                .contains("runs for 2 h 30 min on our server", "counts if it arrives within 2 minutes")
                .contains("each question with the reasons")
                .doesNotContain("extra time");
    }

    @Test
    void includesThePersonsExtraTime() {
        assertThat(rules(exam(100, LateAnswers.COUNT, ReviewPolicy.NEVER), new Accommodation(50, false)))
                .contains("runs for 2 h 30 min", "Your 50% extra time is included.");
    }

    @Test
    void saysWhoDecidesAboutHeldAnswers() {
        assertThat(rules(exam(60, LateAnswers.HOLD, ReviewPolicy.NEVER), Accommodation.NONE))
                .contains("an instructor decides whether it counts", "The questions are not shown again.");
    }

    @Test
    void saysThatThereIsNoClock() {
        assertThat(rules(exam(null, LateAnswers.COUNT, ReviewPolicy.AFTER_FINAL), Accommodation.NONE))
                .contains("No. Take the time you need")
                .doesNotContain("What happens at the end?");
    }

    @Test
    void saysOfAClosedExamWhenItClosedAndNotToStartEarly() {
        assertThat(rules(exam(60, LateAnswers.COUNT, ReviewPolicy.NEVER), Accommodation.NONE, until(false)))
                .contains("When can I take it? Until Nov 29, 2026", "start early enough");
        assertThat(rules(exam(60, LateAnswers.COUNT, ReviewPolicy.NEVER), Accommodation.NONE, until(true)))
                .contains("When can I take it? It closed on Nov 29, 2026")
                .doesNotContain("Until Nov 29", "start early enough");
    }

    private static Entry until(boolean closed) {
        return new Entry(null, Instant.parse("2026-11-29T14:00:00Z"), closed, null, 0, false, Feedback.AFTER_FINAL);
    }

    private static String rules(ExamSpec exam, Accommodation accommodation) {
        return rules(exam, accommodation, Entry.ANY);
    }

    private static String rules(ExamSpec exam, Accommodation accommodation, Entry entry) {
        return new TimeRules(exam, accommodation, entry, null, 0, new Dates(ZoneId.of("UTC"), Locale.US))
                .rules().stream()
                        .map(rule -> rule.question() + " " + rule.answer())
                        .collect(Collectors.joining("\n"));
    }

    private static ExamSpec exam(@Nullable Integer minutes, LateAnswers late, ReviewPolicy review) {
        return new ExamSpec(
                "mock",
                "Mock exam",
                new ExamSpec.Form(Delivery.FIXED, null, 100),
                new ExamSpec.Sitting(minutes, Set.of(Mode.EXAM, Mode.TUTOR), late, 120),
                new ExamSpec.Outcome(review, ScoreScale.TO_999, null),
                List.of("q1"),
                true,
                null,
                List.of("mlt"),
                null,
                List.of());
    }
}
