package org.aliquot.web.teach;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Mode;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResultView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the attempts of an exam for staff. */
@Component
class AttemptLists {

    private static final int LATELY = 100;

    private final Exams exams;
    private final Attempts attempts;
    private final Accounts accounts;
    private final ServerClock clock;

    AttemptLists(Exams exams, Attempts attempts, Accounts accounts, ServerClock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Attempts of {@code wanted}, or of the first exam when there is none of that key. */
    AttemptList list(String wanted, AttemptList.Problem problem, @Nullable Flash flash, Visit visit) {
        Dates dates = visit.dates();
        List<ExamVersion> all = exams.all();
        String exam = all.stream()
                .map(version -> version.spec().key())
                .filter(key -> wanted.isEmpty() || key.equals(wanted))
                .findFirst()
                .orElse("");
        List<AttemptSummary> found = exam.isEmpty() ? List.of() : attempts.ofExam(visit.caller(), exam, null, LATELY);
        Map<UUID, String> names = accounts.names(
                found.stream().map(attempt -> attempt.learner().value()).collect(Collectors.toSet()));
        return new AttemptList(
                all.stream().map(version -> choice(version, exam)).toList(),
                exam,
                found.stream()
                        .filter(AttemptLists::runs)
                        .map(attempt -> running(attempt, names, dates))
                        .toList(),
                found.stream()
                        .filter(AttemptLists::isUndecided)
                        .map(attempt -> held(attempt, names, dates))
                        .toList(),
                found.stream()
                        .filter(attempt -> !runs(attempt))
                        .map(attempt -> recent(attempt, names, dates))
                        .toList(),
                problem,
                dates.time(clock.now()),
                flash);
    }

    private static boolean runs(AttemptSummary attempt) {
        return attempt.status() != AttemptStatus.FINAL;
    }

    private static Choice choice(ExamVersion version, String chosen) {
        return new Choice(
                version.spec().key(),
                version.spec().title(),
                version.spec().key().equals(chosen));
    }

    private static AttemptList.Running running(AttemptSummary attempt, Map<UUID, String> names, Dates dates) {
        return new AttemptList.Running(
                attempt.id().value(),
                name(attempt, names),
                mode(attempt),
                dates.dateTime(attempt.startedAt()),
                attempt.deadline() == null ? "No time limit" : "Ends " + dates.dateTime(attempt.deadline()),
                attempt.deadline() != null);
    }

    private static boolean isUndecided(AttemptSummary attempt) {
        return attempt.result() != null && attempt.result().isUndecided();
    }

    private static AttemptList.Held held(AttemptSummary attempt, Map<UUID, String> names, Dates dates) {
        ResultView result = requireNonNull(attempt.result());
        return new AttemptList.Held(
                attempt.id().value(),
                name(attempt, names),
                dates.dateTime(requireNonNull(attempt.finalAt())),
                Wording.count(result.held(), "answer") + " held",
                result.rawWithoutHeld() + " of " + result.total() + " right without",
                result.rawWithHeld() + " with");
    }

    private static AttemptList.Recent recent(AttemptSummary attempt, Map<UUID, String> names, Dates dates) {
        ResultView result = attempt.result();
        return new AttemptList.Recent(
                name(attempt, names),
                mode(attempt),
                dates.dateTime(attempt.startedAt()),
                attempt.finalAt() == null ? "" : dates.dateTime(attempt.finalAt()),
                result == null || result.raw() == null ? "" : result.raw() + " of " + result.total() + " right");
    }

    private static String name(AttemptSummary attempt, Map<UUID, String> names) {
        return names.getOrDefault(attempt.learner().value(), "Somebody");
    }

    private static String mode(AttemptSummary attempt) {
        return attempt.mode() == Mode.EXAM ? "Exam mode" : "Tutor mode";
    }
}
