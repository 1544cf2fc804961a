package org.aliquot.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.AssignedRules;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together when and how often a learner may take exams: what the school decided, what classes say, days of their own. */
@Component
class Entries {

    private final Admissions admissions;
    private final AttemptTable attempts;
    private final ServerClock clock;

    Entries(Admissions admissions, AttemptTable attempts, ServerClock clock) {
        this.admissions = admissions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Times are read only where something goes by them, and attempts counted only where they are limited. */
    Standing of(AccountId learner, Collection<ExamVersion> exams, Map<String, AssignedRules> rules) {
        List<UUID> ids = exams.stream().map(ExamVersion::examId).toList();
        Map<UUID, Admission> decided = admissions.of(ids);
        boolean timed = decided.values().stream().anyMatch(one -> one.opensAt() != null || one.closesAt() != null)
                || rules.values().stream()
                        .anyMatch(one ->
                                one.opensAt().isPresent() || one.closesAt().isPresent());
        List<UUID> limited = decided.entrySet().stream()
                .filter(one -> one.getValue().attempts() != null)
                .map(Map.Entry::getKey)
                .toList();
        return new Standing(
                decided,
                limited.isEmpty() ? Map.of() : attempts.taken(learner, limited),
                timed ? clock.now() : Instant.EPOCH);
    }

    /** What is known of some exams at one moment. */
    record Standing(Map<UUID, Admission> decided, Map<UUID, Integer> taken, Instant now) {

        Entry entry(ExamVersion exam, @Nullable AssignedRules rules) {
            Admission admission = decided.getOrDefault(exam.examId(), Admission.ANY);
            Instant opensAt =
                    of(admission.opensAt(), rules, rules == null ? Optional.empty() : rules.opensAt(), Standing::later);
            Instant closesAt = of(
                    admission.closesAt(),
                    rules,
                    rules == null ? Optional.empty() : rules.closesAt(),
                    Standing::earlier);
            Integer allowed = admission.attempts();
            return new Entry(
                    opensAt,
                    closesAt,
                    closesAt != null && !now.isBefore(closesAt),
                    allowed == null ? null : (Integer) (allowed + (rules == null ? 0 : rules.more())),
                    taken.getOrDefault(exam.examId(), 0),
                    !codes(exam, rules).isEmpty(),
                    admission.feedback());
        }

        /** A class's own code is asked for instead of the exam's. */
        List<String> codes(ExamVersion exam, @Nullable AssignedRules rules) {
            if (rules != null && !rules.codes().isEmpty()) {
                return rules.codes();
            }
            String code = decided.getOrDefault(exam.examId(), Admission.ANY).code();
            return code == null ? List.of() : List.of(code);
        }

        boolean isEarly(Entry entry) {
            return entry.opensAt() != null && now.isBefore(entry.opensAt());
        }

        /** Days of one's own hold whatever the exam says; those of a class within the exam's. */
        private static @Nullable Instant of(
                @Nullable Instant exams,
                @Nullable AssignedRules rules,
                Optional<Instant> classes,
                BinaryOperator<Instant> stricter) {
            Stream<Instant> all = rules != null && rules.ownDays()
                    ? classes.stream()
                    : Stream.concat(Stream.ofNullable(exams), classes.stream());
            return all.reduce(stricter).orElse(null);
        }

        private static Instant later(Instant one, Instant other) {
            return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
        }

        private static Instant earlier(Instant one, Instant other) {
            return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
        }
    }
}
