package org.aliquot.rostering;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RoundTime;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Classes follow the courses of learning-management systems: each night, and when somebody asks. What a course's list comes to is done
 * at once, but for many who are missing: those wait for a person.
 */
@Service
public class CourseLists {

    private static final Logger LOG = LoggerFactory.getLogger(CourseLists.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 3;
    private static final String BUSY =
            "Too many people came into the class while its list was compared. Aliquot tries again in an hour.";
    private static final String BROKEN =
            "The class list could not be compared. Nothing was changed; Aliquot tries again in an hour.";

    private final ClassTable classes;
    private final RunTable runs;
    private final RowTable rows;
    private final RosterReports reports;
    private final Planning planning;
    private final RosterCommit commit;
    private final MemberLists lists;
    private final ConnectionDesk connections;
    private final ConnectionMarks marks;
    private final SchoolZone zone;
    private final TransactionTemplate transaction;

    CourseLists(
            ClassTable classes,
            RunTable runs,
            RowTable rows,
            RosterReports reports,
            Planning planning,
            RosterCommit commit,
            MemberLists lists,
            ConnectionDesk connections,
            ConnectionMarks marks,
            SchoolZone zone,
            TransactionTemplate transaction) {
        this.classes = classes;
        this.runs = runs;
        this.rows = rows;
        this.reports = reports;
        this.planning = planning;
        this.commit = commit;
        this.lists = lists;
        this.connections = connections;
        this.marks = marks;
        this.zone = zone;
        this.transaction = transaction;
    }

    /** The lists that a class here follows. */
    @Transactional(readOnly = true)
    public List<ListOfClass> ofClass(UUID cohort) {
        return classes.ofCohort(cohort);
    }

    /** The list of a class that was carried out but for many who are missing; those wait for a person. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(ListOfClass list) {
        return runs.newest(list.source(), list.classId())
                .map(run -> new Waiting(run.id(), reports.figures(run.id()).guarded()))
                .filter(waiting -> waiting.people() > 0);
    }

    /** @param people how many are missing */
    public record Waiting(UUID run, int people) {}

    /** Compares the lists of a class as soon as possible; false where none can be fetched. */
    @Transactional
    public boolean compareSoon(UUID cohort) {
        return classes.soon(cohort);
    }

    @Scheduled(
            fixedDelayString = "${aliquot.rosters-interval:PT5S}",
            initialDelayString = "${aliquot.rosters-interval:PT5S}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        Optional<ClassTable.Due> due = classes.claim();
        while (due.isPresent()) {
            try {
                compare(due.get());
            } catch (RuntimeException e) {
                LOG.error("The list of a course could not be compared; trying again in an hour", e);
                classes.failed(due.get().source(), due.get().classId(), BROKEN);
            }
            due = time.isLeft() ? classes.claim() : Optional.empty();
        }
    }

    private void compare(ClassTable.Due due) {
        Connection system = connections.find(due.source()).orElseThrow();
        switch (lists.fetch(system, due.classId(), due.url())) {
            case MemberLists.Result.Failed(var why) -> {
                classes.failed(due.source(), due.classId(), why);
                marks.failed(due.source(), why);
            }
            case MemberLists.Result.Listed(var entries) -> {
                transaction.executeWithoutResult(_ -> follow(system, due, entries));
                marks.worked(due.source());
            }
        }
    }

    /** A list that changes nothing leaves no trace, and one that somebody has asked for anew since none at all. */
    private void follow(Connection system, ClassTable.Due due, List<ListedEntry> entries) {
        classes.hold(due.source(), List.of(due.classId()));
        if (!classes.isStillDue(due)) {
            return;
        }
        runs.deleteIdle(due.source(), due.classId());
        RunFacts run = new RunFacts(
                Ids.next(),
                due.source(),
                due.classId(),
                "",
                Set.of(due.classId()),
                false,
                RunState.PLANNED,
                List.of(),
                null,
                false,
                due.askedAt(),
                null);
        runs.insert(run);
        rows.replace(run.id(), planning.plan(run, entries).rows());
        if (isCarriedOut(run, system.connectedBy())) {
            classes.looked(due.source(), due.classId(), zone.name());
        } else {
            classes.failed(due.source(), due.classId(), BUSY);
        }
        if (rows.deeds(run.id()).isEmpty() && reports.figures(run.id()).guarded() == 0) {
            runs.delete(run.id());
        }
    }

    /** Somebody may come by a link at this very moment: then it is compared with them once more. */
    private boolean isCarriedOut(RunFacts run, AccountId by) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (commit.run(run.id(), false, by, false) == RosterOutcome.DONE) {
                return true;
            }
        }
        return false;
    }
}
