package org.aliquot.web.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.rehearsal.ExamDays;
import org.aliquot.rehearsal.Measured;
import org.aliquot.rehearsal.Rehearsal;
import org.aliquot.rehearsal.Rehearsals;
import org.aliquot.rehearsal.Rehearsals.Begun;
import org.aliquot.rehearsal.Roster;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.edge.ConnectionLimit;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Puts together the page of a day. */
@Component
class RehearsalPages {

    private final ExamDays days;
    private final Rehearsals rehearsals;
    private final Exams exams;
    private final Accounts accounts;
    private final SchoolZone zone;
    private final Environment settings;

    RehearsalPages(
            ExamDays days,
            Rehearsals rehearsals,
            Exams exams,
            Accounts accounts,
            SchoolZone zone,
            Environment settings) {
        this.settings = settings;
        this.days = days;
        this.rehearsals = rehearsals;
        this.exams = exams;
        this.accounts = accounts;
        this.zone = zone;
    }

    RehearsalPage page(LocalDate day, RehearsalForm typed, Visit visit) {
        Dates dates = visit.dates().in(zone.id());
        Roster roster = days.of(day);
        List<Rehearsal> all = rehearsals.newest();
        Optional<Rehearsal> running = all.stream().filter(one -> !one.isOver()).findFirst();
        List<Rehearsal> over = all.stream().filter(Rehearsal::isOver).toList();
        Map<AccountId, String> names =
                accounts.names(over.stream().map(Rehearsal::by).collect(Collectors.toSet()));
        return new RehearsalPage(
                day.toString(),
                dates.day(day.atStartOfDay(zone.id()).toInstant()),
                busiest(roster.busiest(), dates),
                roster.lines().stream().map(line -> line(line, dates)).toList(),
                findings(roster),
                play(roster, typed, running.isPresent(), dates),
                running.map(RehearsalPages::progress).orElse(null),
                over.stream().findFirst().map(one -> result(one, dates)).orElse(null),
                over.stream().map(one -> past(one, names, dates)).toList());
    }

    private List<RehearsalPage.Finding> findings(Roster roster) {
        int learners = roster.busiest().learners() + roster.busiest().anytime();
        int room = ConnectionLimit.people(settings);
        return Stream.concat(
                        learners > room ? Stream.of(FindingWords.noRoom(learners, room)) : Stream.of(),
                        roster.problems().stream().map(FindingWords::of))
                .toList();
    }

    private static String busiest(Roster.Busiest busiest, Dates dates) {
        Instant at = busiest.at();
        if (at == null) {
            return busiest.learners() == 0
                    ? ""
                    : Wording.count(busiest.learners(), "learner") + " may start at any time of the day.";
        }
        return Wording.count(busiest.learners(), "learner") + " may start at " + dates.time(at) + "."
                + (busiest.anytime() == 0
                        ? ""
                        : " " + Wording.count(busiest.anytime(), "learner") + " may start at other times of the day.");
    }

    private static RehearsalPage.Line line(Roster.Line line, Dates dates) {
        int barred = line.learners() - line.expected();
        return new RehearsalPage.Line(
                line.title(),
                QuizUrls.quiz(line.exam()),
                who(line),
                line.cohort() == null ? null : CohortUrls.plan(line.cohort()),
                line.opensAt() == null ? "Open already" : dates.dateTime(line.opensAt()),
                ends(line, dates),
                Wording.count(line.expected(), "learner"),
                barred == 0 ? "" : barred + " could not start",
                line.extraTime() == 0
                        ? ""
                        : line.extraTime() + " with extra time"
                                + (line.lastEnd() == null ? "" : ", at most until " + dates.time(line.lastEnd())));
    }

    private static String who(Roster.Line line) {
        String who = line.cohort() == null ? "Everyone with access" : line.cohortName();
        return line.own() ? who + ", individual dates" : who;
    }

    private static String ends(Roster.Line line, Dates dates) {
        if (line.closesAt() != null) {
            return "Closes " + dates.due(line.closesAt());
        }
        return line.dueAt() == null ? "Does not close" : "Due " + dates.due(line.dueAt()) + ", stays open";
    }

    private RehearsalPage.Play play(Roster roster, RehearsalForm typed, boolean running, Dates dates) {
        return new RehearsalPage.Play(
                what(roster.busiest().parts()),
                typed.refused() != null
                        ? refusal(typed.refused(), dates)
                        : running
                                ? null
                                : rehearsals
                                        .refusal()
                                        .map(why -> refusal(why, dates))
                                        .orElse(null),
                exams.all().stream()
                        .map(exam -> new Choice(
                                exam.spec().key(),
                                exam.spec().title(),
                                exam.spec().key().equals(typed.exam())))
                        .toList(),
                typed.learnersTyped(),
                typed.errors());
    }

    static @Nullable String refusal(Begun why, Dates dates) {
        return switch (why) {
            case Begun.Running _ -> null;
            case Begun.AnotherRuns() -> "Another rehearsal is running. There is one at a time.";
            case Begun.ExamUnderWay() ->
                "Someone is taking an exam now, and a rehearsal would slow it down. Try again when nobody does.";
            case Begun.OpensSoon(var at) ->
                "An exam opens at " + dates.time(at)
                        + ". Nobody rehearses in the half hour before, so that everything is quiet when it does.";
            case Begun.NoRoom(var learners, var room) ->
                "%s are more than this server has connections for: %s at once. With more of them nobody else would get in, not even to stop it. Give Java more memory, such as ALIQUOT_JAVA_OPTS=-Xmx1g for 1,800 people, or rehearse with fewer."
                        .formatted(Wording.count(learners, "learner"), Wording.count(room, "person", "people"));
            case Begun.Nothing() -> "There is nobody to play: on this day no learner could start an exam.";
            case Begun.NoWayIn() ->
                "This node speaks TLS itself, and a rehearsal cannot reach it from inside. Rehearse on a node behind a proxy.";
        };
    }

    static String what(List<Roster.Part> parts) {
        return Wording.list(parts.stream()
                .map(part -> Wording.count(part.learners(), "learner") + " in " + part.title())
                .toList());
    }

    private static RehearsalPage.Progress progress(Rehearsal one) {
        String of = one.done() + " of " + one.learners();
        String words = switch (one.phase()) {
            case PREPARING -> "Learners are being made up.";
            case ARRIVING -> "Learners open the page of the exam: " + of + ".";
            case STARTING -> "All press Start: " + of + " have their questions.";
            case ANSWERING -> "They answer, as often as in the real exam. This takes somewhat more than a minute.";
            case HANDING_IN -> "All hand in: " + of + ".";
            case CLEANING, DONE, STOPPED, GAVE_WAY, FAILED, ABANDONED -> "What was made is deleted.";
        };
        return new RehearsalPage.Progress(words, what(one.parts()), one.stopWished());
    }

    private static RehearsalPage.Result result(Rehearsal one, Dates dates) {
        Measured measured = one.measured();
        VerdictWords.Said said = VerdictWords.said(one);
        return new RehearsalPage.Result(
                said.tone(),
                said.sentence(),
                "%s, for %s: %s".formatted(dates.dateTime(one.begunAt()), dates.date(one.day()), what(one.parts())),
                measured == null ? List.of() : VerdictWords.reasons(measured),
                measured == null ? List.of() : VerdictWords.figures(measured),
                measured == null ? List.of() : VerdictWords.facts(measured));
    }

    private static RehearsalPage.Past past(Rehearsal one, Map<AccountId, String> names, Dates dates) {
        return new RehearsalPage.Past(
                dates.dateTime(one.begunAt()),
                names.getOrDefault(one.by(), "Someone"),
                dates.date(one.day()),
                what(one.parts()),
                VerdictWords.said(one).sentence());
    }
}
