package org.aliquot.web.rostering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.InvitationLinks;
import org.aliquot.rostering.Fate;
import org.aliquot.rostering.RecentRun;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.rostering.RosterRow;
import org.aliquot.rostering.RosterRun;
import org.aliquot.rostering.RunState;
import org.aliquot.rostering.ToldClass;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about lists of classes. */
@Component
class RosterViews {

    /** So many people are shown. */
    private static final int MOST = 200;

    private static final int MOST_UNREAD = 100;
    private static final int MOST_UNMATCHED = 100;

    private static final List<Fate> TOLD =
            List.of(Fate.JOINS, Fate.RETURNS, Fate.TEACHES, Fate.STAYS, Fate.LEAVES, Fate.REFUSED, Fate.UNDECIDED);

    private final RosterDesk desk;
    private final Cohorts cohorts;
    private final Catalog catalog;
    private final Accounts accounts;
    private final InvitationLinks links;

    RosterViews(RosterDesk desk, Cohorts cohorts, Catalog catalog, Accounts accounts, InvitationLinks links) {
        this.desk = desk;
        this.cohorts = cohorts;
        this.catalog = catalog;
        this.accounts = accounts;
        this.links = links;
    }

    RostersPage all(@Nullable UUID chosen, String name, FieldErrors errors, @Nullable String problem, Dates dates) {
        List<RecentRun> runs = desk.recent();
        List<@Nullable AccountId> by = new ArrayList<>();
        runs.forEach(run -> by.add(run.by()));
        People people = People.of(by, accounts);
        return new RostersPage(
                desk.sources().stream()
                        .map(source -> new Choice(
                                source.id().toString(),
                                source.name(),
                                source.id().equals(chosen)))
                        .toList(),
                runs.stream()
                        .map(run -> new RostersPage.Line(
                                run.fileName(),
                                RosterUrls.run(run.id()),
                                run.sourceName(),
                                dates.dateTime(run.readAt()),
                                people.name(run.by()),
                                RosterWords.state(run.state())))
                        .toList(),
                name,
                errors,
                problem);
    }

    RunPage run(RosterRun run, @Nullable String trouble, Visit visit) {
        boolean planned = run.state() == RunState.PLANNED;
        List<RunPage.Line> lines = new ArrayList<>(people(run, Set.of(Fate.REFUSED), planned));
        lines.addAll(instructors(run, planned));
        lines.addAll(people(run, Set.of(Fate.LEAVES), planned));
        lines.addAll(people(run, Set.of(Fate.JOINS, Fate.RETURNS, Fate.TEACHES), planned));
        int all = Stream.of(Fate.REFUSED, Fate.LEAVES, Fate.JOINS, Fate.RETURNS, Fate.TEACHES)
                .mapToInt(run::count)
                .sum();
        return new RunPage(
                run.id(),
                heading(run),
                run.fileName(),
                run.sourceName() + ", read " + visit.dates().dateTime(run.readAt()),
                step(run),
                tallies(run, planned),
                run.notes(),
                new RunPage.Matching(
                        unmatched(run, visit.caller()),
                        Math.max(0, run.undecided().size() - MOST_UNMATCHED)),
                new RunPage.Lines(lines, Math.max(0, all - lines.size())),
                unread(run),
                deeds(run),
                trouble);
    }

    private List<RunPage.Line> people(RosterRun run, Set<Fate> fates, boolean planned) {
        return desk.rows(run.id(), fates, MOST).stream()
                .map(row -> line(row, planned))
                .toList();
    }

    /** Who is called an instructor there and is none here. */
    private List<RunPage.Line> instructors(RosterRun run, boolean planned) {
        return desk.rows(run.id(), Set.of(Fate.NOTHING), MOST).stream()
                .filter(row -> row.trouble() != null)
                .map(row -> line(row, planned))
                .toList();
    }

    private static RunPage.Line line(RosterRow row, boolean planned) {
        return new RunPage.Line(
                row.classTitle(), row.name(), row.email(), RosterWords.what(row, planned), RosterWords.why(row));
    }

    private RunPage.Unread unread(RosterRun run) {
        List<RunPage.UnreadLine> lines = desk.unread(run.id(), MOST_UNREAD).stream()
                .map(line -> new RunPage.UnreadLine(line.file() + ", line " + line.line(), line.id(), line.why()))
                .toList();
        return new RunPage.Unread(lines, Math.max(0, run.figures().unread() - lines.size()));
    }

    private static String heading(RosterRun run) {
        return switch (step(run)) {
            case MATCH -> "Match the classes";
            case CHECK -> "Check what will happen";
            case NOTHING_TO_DO -> "No changes";
            case DONE -> "Carried out";
            case UNDONE -> "Undone";
        };
    }

    private static RunPage.Step step(RosterRun run) {
        return switch (run.state()) {
            case COMMITTED -> RunPage.Step.DONE;
            case UNDONE -> RunPage.Step.UNDONE;
            case PLANNED -> {
                if (!run.undecided().isEmpty()) {
                    yield RunPage.Step.MATCH;
                }
                yield changes(run) == 0 ? RunPage.Step.NOTHING_TO_DO : RunPage.Step.CHECK;
            }
        };
    }

    private static int changes(RosterRun run) {
        return Stream.of(Fate.JOINS, Fate.RETURNS, Fate.TEACHES, Fate.LEAVES)
                .mapToInt(run::count)
                .sum();
    }

    private static List<RunPage.Tally> tallies(RosterRun run, boolean planned) {
        List<RunPage.Tally> tallies = new ArrayList<>(TOLD.stream()
                .filter(fate -> run.count(fate) > 0)
                .map(fate -> new RunPage.Tally(run.count(fate), RosterWords.counted(fate, planned)))
                .toList());
        if (run.figures().unread() > 0) {
            tallies.add(new RunPage.Tally(
                    run.figures().unread(),
                    run.figures().unread() == 1 ? "line that could not be read" : "lines that could not be read"));
        }
        return tallies;
    }

    private List<RunPage.Unmatched> unmatched(RosterRun run, Caller caller) {
        if (run.undecided().isEmpty()) {
            return List.of();
        }
        List<Choice> choices = choices(caller);
        List<RunPage.Unmatched> unmatched = new ArrayList<>();
        for (ToldClass told : run.undecided()) {
            if (unmatched.size() < MOST_UNMATCHED) {
                unmatched.add(new RunPage.Unmatched(unmatched.size(), told.id(), title(told), told.course(), choices));
            }
        }
        return unmatched;
    }

    /** Sections of one title are told apart by their code. */
    private static String title(ToldClass told) {
        String title = told.title().isEmpty() ? told.id() : told.title();
        return told.code().isEmpty() ? title : title + " (" + told.code() + ")";
    }

    private List<Choice> choices(Caller caller) {
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice(RosterDecisions.LATER, "Decide later", true),
                new Choice(RosterDecisions.LEFT_OUT, "Leave out of Aliquot", false)));
        catalog.courses()
                .forEach(course -> choices.add(new Choice(
                        RosterDecisions.FRESH + course.slug(), "Make a new class in " + course.title(), false)));
        cohorts.list(caller).stream()
                .filter(cohort -> !cohort.archived() && cohort.settings().kind() == CohortKind.CLASS)
                .map(RosterViews::choice)
                .forEach(choices::add);
        return choices;
    }

    private static Choice choice(CohortView cohort) {
        return new Choice(
                cohort.id().toString(), "Existing class: " + cohort.name() + " (" + cohort.courseTitle() + ")", false);
    }

    private RunPage.Deeds deeds(RosterRun run) {
        return new RunPage.Deeds(
                commit(run), run.figures().guarded(), invite(run), run.count(Fate.JOINS) > 0, run.canUndo());
    }

    /** What the button does; empty where there is nothing to be done. */
    private static String commit(RosterRun run) {
        int suspended = run.count(Fate.LEAVES) - run.figures().guarded();
        int coming = run.count(Fate.JOINS) + run.count(Fate.RETURNS) + run.count(Fate.TEACHES);
        if (coming > 0) {
            String add = "Add " + Wording.count(coming, "person", "people");
            return suspended > 0 ? add + " and suspend " + suspended : add;
        }
        if (suspended > 0) {
            return "Suspend " + Wording.count(suspended, "person", "people");
        }
        return run.count(Fate.STAYS) + run.count(Fate.LEAVES) > 0 ? "Save the list, change no class" : "";
    }

    private @Nullable String invite(RosterRun run) {
        int reachable = run.figures().reachable();
        if (reachable == 0) {
            return null;
        }
        String whom = reachable == 1
                ? "the new person who has an email address"
                : "each of the " + reachable + " new people who have an email address";
        return links.areHandedOn()
                ? "Create a link to choose a password for " + whom + ". No email is sent: you get the links as a list."
                : "Send " + whom + " a link to choose a password. It works for seven days.";
    }
}
