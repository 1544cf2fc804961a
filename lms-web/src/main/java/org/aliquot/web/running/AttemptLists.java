package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Cohorts;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.UnscoredAttempt;
import org.aliquot.messages.Messages;
import org.aliquot.messages.ShownInRoom;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.practice.ExamWords;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the attempts of an exam for staff. */
@Component
class AttemptLists {

    private static final int LATELY = 100;

    /** Of all exams: who has just ended, not everybody of the day. */
    private static final int LATELY_OF_ALL = 20;

    private final Cohorts cohorts;
    private final Exams exams;
    private final Attempts attempts;
    private final AttemptDesk desk;
    private final Messages messages;
    private final Accounts accounts;
    private final ServerClock clock;
    private final GoneAttempts gone;

    AttemptLists(
            Cohorts cohorts,
            Exams exams,
            Attempts attempts,
            AttemptDesk desk,
            Messages messages,
            Accounts accounts,
            ServerClock clock,
            GoneAttempts gone) {
        this.cohorts = cohorts;
        this.messages = messages;
        this.gone = gone;
        this.exams = exams;
        this.attempts = attempts;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Attempts of the exam that is wanted; of all exams those at which something is to be done. */
    AttemptList list(AttemptsWanted asked, AttemptList.Problem problem, Visit visit) {
        Dates dates = visit.dates();
        ListChoices choices = new ListChoices(exams.all(), cohorts.openNames(visit.caller()));
        AttemptsWanted wanted = choices.known(asked);
        String exam = wanted.narrowed().exam();
        boolean opens = visit.caller().isStaff();
        boolean ofOne = opens && !exam.isEmpty();
        List<UnscoredAttempt> unscored = ofOne ? attempts.unscored(visit.caller(), exam) : List.of();
        List<LiveAttempt> running = desk.live(visit.caller(), wanted.running());
        List<AttemptSummary> held = opens ? desk.undecided(visit.caller(), wanted.held()) : List.of();
        List<AttemptSummary> lately = lately(wanted, visit);
        Map<AccountId, String> names = accounts.names(Stream.of(
                        running.stream().map(live -> live.attempt().learner()),
                        held.stream().map(AttemptSummary::learner),
                        lately.stream().map(AttemptSummary::learner),
                        unscored.stream().map(UnscoredAttempt::learner))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        Instant now = clock.now();
        RunningLines lines = new RunningLines(names, opens ? shown(running) : Map.of(), now, dates);
        List<AttemptList.Running> shown =
                running.stream().limit(AttemptsWanted.PAGE).map(lines::line).toList();
        List<AttemptList.Held> decide = held.stream()
                .limit(AttemptsWanted.PAGE)
                .map(attempt -> held(attempt, names, dates))
                .toList();
        return new AttemptList(
                search(choices, wanted, running, opens),
                opens,
                shown,
                Objects.toString(wanted.after(), ""),
                paging(running.stream().map(LiveAttempt::attempt).toList(), wanted, "after", wanted.after()),
                decide,
                Objects.toString(wanted.heldAfter(), ""),
                paging(held, wanted, "heldAfter", wanted.heldAfter()),
                unscored.stream()
                        .map(attempt -> unscored(attempt, names, dates))
                        .toList(),
                lately.stream()
                        .filter(attempt -> attempt.status() == AttemptStatus.FINAL)
                        .map(attempt -> recent(attempt, names, dates))
                        .toList(),
                problem.saying(gone.notice(
                        problem,
                        problem.decision()
                                ? decide.stream().map(AttemptList.Held::id)
                                : shown.stream().map(AttemptList.Running::id),
                        visit)),
                dates.seconds(now));
    }

    private Map<AttemptId, List<ShownInRoom>> shown(List<LiveAttempt> running) {
        return messages.shownInRooms(
                running.stream().map(live -> live.attempt().id()).toList());
    }

    private List<AttemptSummary> lately(AttemptsWanted wanted, Visit visit) {
        if (!visit.caller().isStaff()) {
            return List.of();
        }
        String exam = wanted.narrowed().exam();
        return exam.isEmpty()
                ? desk.lately(visit.caller(), wanted.cohort(), Search.orNull(wanted.q()), LATELY_OF_ALL)
                : attempts.ofExam(visit.caller(), exam, wanted.cohort(), null, LATELY);
    }

    /** A proctor chooses among the exams that are being taken, and learns of no others. */
    private static AttemptList.Search search(
            ListChoices choices, AttemptsWanted wanted, List<LiveAttempt> running, boolean opens) {
        Set<String> taken = running.stream().map(live -> live.attempt().exam()).collect(Collectors.toSet());
        Narrowed narrowed = wanted.narrowed();
        return new AttemptList.Search(
                choices.exams(narrowed.exam(), key -> opens || taken.contains(key)),
                choices.classes(narrowed.cohort()),
                narrowed,
                wanted.url());
    }

    private static Paging paging(List<AttemptSummary> found, AttemptsWanted wanted, String page, @Nullable UUID after) {
        boolean more = found.size() > AttemptsWanted.PAGE;
        String first = wanted.narrowed().url();
        return new Paging(
                Wording.count(Math.min(found.size(), AttemptsWanted.PAGE), "attempt")
                        + (more ? ", more on the next page" : ""),
                after == null ? null : first,
                more
                        ? RunningUrls.page(
                                first,
                                page,
                                found.get(AttemptsWanted.PAGE - 1).id().value())
                        : null);
    }

    private static AttemptList.Held held(AttemptSummary attempt, Map<AccountId, String> names, Dates dates) {
        ResultView result = requireNonNull(attempt.result());
        boolean known = result.lateness().rawWithHeld() != null;
        return new AttemptList.Held(
                attempt.id().value(),
                name(attempt.learner(), names),
                dates.dateTime(requireNonNull(attempt.endedAt())),
                Wording.count(result.lateness().held(), "answer") + " held",
                known
                        ? result.lateness().rawWithoutHeld() + " of " + result.total() + " right without"
                        : "It has written answers",
                known ? result.lateness().rawWithHeld() + " with" : "no score before they are scored");
    }

    private static AttemptList.Unscored unscored(UnscoredAttempt attempt, Map<AccountId, String> names, Dates dates) {
        return new AttemptList.Unscored(
                attempt.id().value(),
                name(attempt.learner(), names),
                dates.dateTime(attempt.deadline()),
                dates.dateTime(attempt.since()));
    }

    private static AttemptList.Recent recent(AttemptSummary attempt, Map<AccountId, String> names, Dates dates) {
        ResultView result = attempt.result();
        return new AttemptList.Recent(
                RunningUrls.attempt(attempt.id().toString()),
                name(attempt.learner(), names),
                attempt.title(),
                ExamWords.mode(attempt.mode()),
                dates.dateTime(attempt.startedAt()),
                attempt.endedAt() == null ? "" : dates.dateTime(attempt.endedAt()),
                result == null || (result.raw() == null && !result.isProvisional())
                        ? ""
                        : ScoreWords.ofLearner(result, name(attempt.learner(), names)) + late(result));
    }

    /** The word of the learner's browser is all there is for when they were given: whoever decides should know. */
    private static String late(ResultView result) {
        return result.lateness().late() == 0
                ? ""
                : ", " + Wording.count(result.lateness().late(), "late answer") + " counted";
    }

    private static String name(AccountId learner, Map<AccountId, String> names) {
        return names.getOrDefault(learner, "Someone");
    }
}
