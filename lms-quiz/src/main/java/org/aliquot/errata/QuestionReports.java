package org.aliquot.errata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners report about questions they have seen with their reasons, and what those decide who may change the questions. */
@Service
@Transactional
public class QuestionReports {

    private static final int MOST_SHOWN = 2000;

    private final QuestionReportRepository reports;
    private final ErrataTable table;
    private final Feedbacks feedbacks;
    private final ItemBank bank;
    private final Authors authors;
    private final AuditLog audit;
    private final ServerClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    QuestionReports(
            QuestionReportRepository reports,
            ErrataTable table,
            Feedbacks feedbacks,
            ItemBank bank,
            Authors authors,
            AuditLog audit,
            ServerClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.reports = reports;
        this.table = table;
        this.feedbacks = feedbacks;
        this.bank = bank;
        this.authors = authors;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** A question that this learner may report: one whose reasons they were shown, and that no exam keeps back now. */
    @Transactional(readOnly = true)
    public Optional<Questioned> question(AccountId learner, AttemptId attempt, int position) {
        return met(learner, attempt, position).filter(met -> !met.isKeptBack()).map(ErrataTable.Met::question);
    }

    /** Whether an exam keeps it back that they took: until it is shown, it is neither read here nor reported. */
    @Transactional(readOnly = true)
    public boolean isKeptBack(AccountId learner, AttemptId attempt, int position) {
        return met(learner, attempt, position)
                .filter(ErrataTable.Met::isKeptBack)
                .isPresent();
    }

    private Optional<ErrataTable.Met> met(AccountId learner, AttemptId attempt, int position) {
        return table.question(learner, feedbacks.hidden(learner), attempt, position);
    }

    /** What this learner said about it. */
    @Transactional(readOnly = true)
    public Optional<OwnReport> of(AccountId learner, ItemId item) {
        return reports.findByAccountIdAndItemId(learner.value(), item.value()).map(QuestionReportEntity::view);
    }

    /**
     * Keeps what is said; said otherwise, it takes the place of what was said before. Sent twice at once, it is kept once: the second try
     * needs a transaction of its own, so none is begun here.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void report(AccountId learner, Questioned question, NewReport report) {
        try {
            transaction.executeWithoutResult(_ -> keep(learner, question, report));
        } catch (DuplicateKeyException | OptimisticLockingFailureException meanwhile) {
            transaction.executeWithoutResult(_ -> keep(learner, question, report));
        }
    }

    private void keep(AccountId learner, Questioned question, NewReport report) {
        reports.findByAccountIdAndItemId(learner.value(), question.item().value())
                .ifPresentOrElse(
                        known -> {
                            if (!known.says(report)) {
                                known.say(report, clock.now());
                            }
                        },
                        () -> reports.saveAndFlush(
                                new QuestionReportEntity(Ids.next(), learner.value(), question, report, clock.now())));
    }

    /** About the questions that the caller may decide about, newest first. */
    @Transactional(readOnly = true)
    public List<ReportLine> queue(Caller caller, @Nullable ReportState state) {
        List<ReportLine> lines = table.lines(state, MOST_SHOWN);
        Set<String> closed = authors.closedTo(
                caller, Work.Kind.ITEM, lines.stream().map(ReportLine::slug).collect(Collectors.toSet()));
        return lines.stream().filter(line -> !closed.contains(line.slug())).toList();
    }

    /** Decides about a report of the question with this slug, and tells whoever made it. */
    public DecisionResult decide(String slug, UUID report, Decision decision, Caller by) {
        QuestionReportEntity found = reports.findLockedById(report)
                .filter(one -> bank.find(slug)
                        .filter(item -> item.itemId().value().equals(one.itemId()))
                        .isPresent())
                .orElse(null);
        if (found == null) {
            return new DecisionResult.Unknown();
        }
        if (found.version() != decision.version()) {
            return new DecisionResult.Stale();
        }
        found.decide(decision, by.id().value(), clock.now());
        reports.saveAndFlush(found);
        audit.record(new AuditEntry(
                by.id(),
                "item.report-decided",
                "item",
                slug,
                Map.of("report", report.toString(), "state", decision.state().word())));
        events.publishEvent(found.news());
        return new DecisionResult.Decided();
    }

    @EventListener
    void forget(PersonErased erased) {
        reports.deleteByAccountId(erased.account());
    }
}
