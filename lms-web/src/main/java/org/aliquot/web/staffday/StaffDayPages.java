package org.aliquot.web.staffday;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Scope;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.delivery.Marking;
import org.aliquot.errata.QuestionReports;
import org.aliquot.errata.ReportState;
import org.aliquot.outreach.StaffNotes;
import org.aliquot.outreach.Strike;
import org.aliquot.outreach.Strikes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.DueSoon;
import org.aliquot.reports.TaughtClass;
import org.aliquot.reports.TaughtClasses;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an instructor's day together: of the classes they teach themselves, also where they administer. */
@Component
class StaffDayPages {

    private static final int PEOPLE = 5;
    private static final int RUNNING = 5;
    private static final int DUE = 6;
    private static final int CLASSES = 12;

    private final Strikes strikes;
    private final TaughtClasses classes;
    private final AttemptDesk attempts;
    private final ReviewDesk reviews;
    private final LessonReviews lessons;
    private final QuestionReports reports;
    private final BankSearch bank;
    private final Accounts accounts;
    private final ServerClock clock;
    private final Marking marking;
    private final StaffNotes notes;

    StaffDayPages(
            Strikes strikes,
            TaughtClasses classes,
            AttemptDesk attempts,
            ReviewDesk reviews,
            LessonReviews lessons,
            QuestionReports reports,
            BankSearch bank,
            Accounts accounts,
            ServerClock clock,
            Marking marking,
            StaffNotes notes) {
        this.notes = notes;
        this.marking = marking;
        this.strikes = strikes;
        this.classes = classes;
        this.attempts = attempts;
        this.reviews = reviews;
        this.lessons = lessons;
        this.reports = reports;
        this.bank = bank;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param note that says of a talk just now; null where none does */
    StaffDayPage page(Caller reader, @Nullable UUID note, Dates dates) {
        Instant now = clock.now();
        List<Strike> struck = strikes.of(Scope.taughtBy(reader.id()));
        List<TaughtClass> taught = classes.of(reader.id());
        List<LiveAttempt> live = attempts.live(reader, new AttemptDesk.Wanted(null, null, null, null, RUNNING + 1));
        int held = attempts.undecided(reader, new AttemptDesk.Wanted(null, null, null, null, 100))
                .size();
        int written = marking.waiting(reader);
        int toReview = reviews.waiting(reader.id()) + lessons.waiting(reader.id());
        int reported = reports.queue(reader, ReportState.NEW).size();
        int flagged = bank.count(ItemFilter.ANY).flagged();
        Set<AccountId> learners =
                live.stream().map(one -> one.attempt().learner()).collect(Collectors.toSet());
        Map<AccountId, String> names = learners.isEmpty() ? Map.of() : accounts.names(learners);
        List<TalkPerson> people =
                struck.stream().map(one -> StrikeWords.person(one, dates)).toList();
        List<StaffDayPage.Waiting> waiting = waiting(held, written, toReview, reported, flagged);
        boolean administers = reader.is(Role.ADMINISTRATOR);
        return new StaffDayPage(
                dates.day(now),
                lede(taught, live.size()),
                NextStep.of(people, waiting, taught.isEmpty(), administers),
                people.stream().limit(PEOPLE).toList(),
                Math.max(0, people.size() - PEOPLE),
                live.stream().limit(RUNNING).map(one -> running(one, names)).toList(),
                live.size() > RUNNING,
                waiting,
                classes.due(reader.id(), DUE).stream()
                        .map(due -> due(due, dates))
                        .toList(),
                taught.stream().limit(CLASSES).map(one -> inClass(one, struck)).toList(),
                Math.max(0, taught.size() - CLASSES),
                new StaffDayPage.Reading(dates.time(now), administers, note == null ? null : talked(reader, note)));
    }

    private StaffDayPage.@Nullable Talked talked(Caller reader, UUID note) {
        return notes.talkedTo(reader, note)
                .map(learner -> new StaffDayPage.Talked(
                        "Saved. " + accounts.names(Set.of(learner)).getOrDefault(learner, "Someone")
                                + " is off the list until a rule applies again, counting from today.",
                        StaffDayUrls.noteRemoval(learner.value(), note)))
                .orElse(null);
    }

    private static String lede(List<TaughtClass> taught, int running) {
        int learning = taught.stream().mapToInt(TaughtClass::learning).sum();
        String classes = taught.isEmpty()
                ? "You teach no class yet."
                : Wording.count(learning, "learner") + " in " + Wording.count(taught.size(), "class", "classes") + ".";
        return running == 0 ? classes : classes + " Exams are running now.";
    }

    private static List<StaffDayPage.Waiting> waiting(int held, int written, int review, int reported, int flagged) {
        return List.of(
                waiting(
                        held,
                        "result waits",
                        "results wait",
                        " for you to decide about late answers",
                        RunningUrls.ATTEMPTS),
                waiting(written, "written answer waits", "written answers wait", " to be scored", MarkingUrls.QUEUE),
                waiting(review, "draft", "drafts", " to review", ReviewUrls.REVIEWS),
                waiting(
                        reported,
                        "question",
                        "questions",
                        " that learners reported",
                        ErrataUrls.queue(ReportState.NEW.word())),
                waiting(flagged, "question needs", "questions need", " a look", BankUrls.flagged()));
    }

    private static StaffDayPage.Waiting waiting(int figure, String one, String many, String rest, String url) {
        return new StaffDayPage.Waiting(
                String.format(Locale.US, "%,d", figure), (figure == 1 ? one : many) + rest, url);
    }

    private static StaffDayPage.Running running(LiveAttempt one, Map<AccountId, String> names) {
        return new StaffDayPage.Running(
                names.getOrDefault(one.attempt().learner(), "Someone"),
                one.attempt().title(),
                one.answered() + " of " + one.length() + " answered",
                RunningUrls.attempt(one.attempt().id().toString()));
    }

    private static StaffDayPage.Due due(DueSoon due, Dates dates) {
        return new StaffDayPage.Due(
                due.title(),
                due.cohortName(),
                CohortUrls.plan(due.cohort()),
                dates.date(due.dueOn()),
                due.done() + " of " + due.learning() + " done");
    }

    private static StaffDayPage.InClass inClass(TaughtClass one, List<Strike> struck) {
        UUID id = one.id();
        long talk = struck.stream().filter(strike -> strike.cohort().equals(id)).count();
        return new StaffDayPage.InClass(
                one.name(),
                CohortUrls.standing(id),
                one.course() + ", " + Wording.count(one.learning(), "learner"),
                talk == 0 ? "" : talk + " to talk to",
                one.here(),
                one.learning());
    }
}
