package org.aliquot.web.learner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.WholeAttempts;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerList;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.practice.ExamWords;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.MailAddress;
import org.springframework.stereotype.Component;

/** Puts together what staff see of a learner: those of one's classes, or anybody for an administrator. */
@Component
class LearnerPages {

    private static final int SITTINGS = 50;

    /** Entries of each list on the page of the learner. */
    private static final int SHOWN = 8;

    private static final int OF_A_PAGE = 50;

    private final Accounts accounts;
    private final Cohorts cohorts;
    private final CohortReport report;
    private final WholeAttempts attempts;
    private final LearnerTables tables;
    private final LearnerWholes wholes;
    private final ServerClock clock;

    LearnerPages(
            Accounts accounts,
            Cohorts cohorts,
            CohortReport report,
            WholeAttempts attempts,
            LearnerTables tables,
            LearnerWholes wholes,
            ServerClock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.report = report;
        this.attempts = attempts;
        this.tables = tables;
        this.wholes = wholes;
        this.clock = clock;
    }

    /** Empty for somebody who is not the caller's business. */
    Optional<LearnerPage> page(AccountId learner, Caller caller, Dates dates) {
        return seen(learner, caller).map(seen -> page(seen, dates));
    }

    /** Of one list a page, the first being 1; empty as well for who reads no messages. */
    Optional<LearnerListPage> list(AccountId learner, LearnerList list, int page, Caller caller, Dates dates) {
        return seen(learner, caller)
                .filter(_ -> list != LearnerList.MESSAGES || caller.isStaff())
                .map(seen -> list(seen, list, page, dates));
    }

    private LearnerListPage list(Seen seen, LearnerList list, int page, Dates dates) {
        int before = (page - 1) * OF_A_PAGE;
        LearnerTable table = tables.table(list, seen, OF_A_PAGE, before, dates);
        Paging paging = new Paging(
                Paging.shown(before, table.rows().size()),
                page == 1 ? null : LearnerUrls.list(seen.learner().value(), list),
                table.more() == null ? null : LearnerUrls.list(seen.learner().value(), list, page + 1));
        return new LearnerListPage(
                seen.account().name(), LearnerUrls.learner(seen.learner().value()), table, paging);
    }

    private Optional<Seen> seen(AccountId learner, Caller caller) {
        List<CohortView> shared = cohorts.ofMember(caller, learner);
        return accounts.find(learner)
                .filter(_ -> Scope.of(caller).isEverything() || !shared.isEmpty())
                .map(account -> new Seen(account, shared, caller));
    }

    private LearnerPage.Lists lists(Seen seen, Dates dates) {
        return new LearnerPage.Lists(
                tables.table(LearnerList.TASKS, seen, SHOWN, 0, dates),
                tables.table(LearnerList.LESSONS, seen, SHOWN, 0, dates),
                seen.reader().isStaff() ? tables.table(LearnerList.MESSAGES, seen, SHOWN, 0, dates) : null,
                tables.table(LearnerList.ACTS, seen, SHOWN, 0, dates));
    }

    private LearnerPage page(Seen seen, Dates dates) {
        AccountView account = seen.account();
        AccountId learner = seen.learner();
        Caller caller = seen.reader();
        List<CohortView> shared = seen.shared();
        return new LearnerPage(
                account.name(),
                caller.is(Role.ADMINISTRATOR) ? AdminUrls.person(learner.value()) : null,
                RecordUrls.transcriptOf(learner.value()),
                facts(account),
                shared.stream()
                        .flatMap(cohort -> inClass(cohort, learner, dates))
                        .toList(),
                attempts.of(caller, learner, SITTINGS).stream()
                        .map(sitting -> sitting(sitting, dates))
                        .toList(),
                lists(seen, dates),
                wholes.whole(learner, shared, caller, dates),
                dates.dateTime(clock.now()));
    }

    private static List<String> facts(AccountView account) {
        List<String> facts = new ArrayList<>(List.of(MailAddress.shown(account.email())));
        if (account.accommodation().extraTimePercent() > 0) {
            facts.add("Extra time " + account.accommodation().extraTimePercent() + "%");
        }
        if (account.accommodation().breakMinutes() > 0) {
            facts.add("Breaks of " + Wording.minutes(account.accommodation().breakMinutes()));
        }
        return facts;
    }

    private Stream<LearnerPage.InClass> inClass(CohortView cohort, AccountId learner, Dates dates) {
        return report.of(cohort, learner).stream().map(row -> inClass(cohort, row, dates));
    }

    private static LearnerPage.InClass inClass(CohortView cohort, MemberRow row, Dates dates) {
        LocalDate since = row.overdueSince();
        return new LearnerPage.InClass(
                cohort.name(),
                CohortUrls.standing(cohort.id()),
                row.lessonsDone(),
                row.lessons(),
                row.lastLesson() == null ? "nothing yet" : row.lastLesson(),
                since == null
                        ? "on time"
                        : Wording.count(row.overdue(), "assignment") + " overdue since " + dates.date(since),
                row.lastActivity() == null ? "never" : dates.date(row.lastActivity()),
                row.enrollment() == null
                        ? "not enrolled"
                        : EnrollmentWords.state(row.enrollment()) + ". "
                                + EnrollmentWords.access(row.enrollment(), dates));
    }

    private static LearnerPage.Sitting sitting(AttemptSummary attempt, Dates dates) {
        ResultView result = attempt.result();
        return new LearnerPage.Sitting(
                attempt.title(),
                RunningUrls.attempt(attempt.id().toString()),
                ExamWords.mode(attempt.mode()),
                dates.dateTime(attempt.startedAt()),
                attempt.finalAt() == null
                        ? "Running"
                        : result == null || result.raw() == null ? "" : ScoreWords.right(result));
    }
}
