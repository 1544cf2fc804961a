package org.aliquot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes many people by one act: announced one by one, done as announced or not at all, and taken back where that can be. */
@Service
public class BulkDesk {

    /** People of one act. */
    public static final int MOST = 2000;

    private final DirectoryTable directory;
    private final BulkPlanner planner;
    private final BulkActions actions;
    private final BulkActTable table;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    BulkDesk(
            DirectoryTable directory,
            BulkPlanner planner,
            BulkActions actions,
            BulkActTable table,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.directory = directory;
        this.planner = planner;
        this.actions = actions;
        this.table = table;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** How many people it is about, and who the first of them are. */
    @Transactional(readOnly = true)
    public List<FoundPerson> people(PeopleSet set) {
        return first(set, MOST + 1);
    }

    /** So many of them at most, by name. */
    @Transactional(readOnly = true)
    public List<FoundPerson> first(PeopleSet set, int most) {
        return switch (set) {
            case PeopleSet.Chosen(var chosen) ->
                chosen.isEmpty()
                        ? List.of()
                        : directory.chosen(chosen).stream().limit(most).toList();
            case PeopleSet.Found(var filter) -> directory.page(filter, PeopleOrder.NAME, null, most);
        };
    }

    /** What it would do; nothing is changed. */
    @Transactional(readOnly = true)
    public BulkPlan plan(BulkAct act, PeopleSet set, AccountId by) {
        return planner.plan(act, people(set), by);
    }

    /**
     * Does it.
     *
     * @param seal of the plan that was seen; with another one nothing is done
     */
    public BulkOutcome run(BulkAct act, PeopleSet set, String seal, @Nullable String reason, Caller by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<FoundPerson> people = people(set);
            if (people.size() > MOST) {
                return new BulkOutcome.TooMany(people.size());
            }
            List<AccountId> ids = people.stream().map(FoundPerson::id).toList();
            actions.holdClasses(act);
            directory.lock(ids);
            BulkPlan plan = planner.plan(act, ids.isEmpty() ? people : directory.chosen(ids), by.id());
            return plan.seal().equals(seal) ? done(plan, reason, by, status) : new BulkOutcome.Changed(plan);
        }));
    }

    private BulkOutcome done(BulkPlan plan, @Nullable String reason, Caller by, TransactionStatus status) {
        UUID id = table.insert(plan, reason, by.id());
        for (BulkStep step : plan.steps()) {
            Optional<BulkBefore.Kept> kept = step.changes() ? one(plan.act(), step, by) : Optional.empty();
            if (step.changes() && kept.isEmpty()) {
                status.setRollbackOnly();
                return new BulkOutcome.Nowhere();
            }
            kept.ifPresent(one -> table.insert(id, one));
        }
        record(by.id(), "people.changed", id, plan.act().kind(), plan.changes());
        return new BulkOutcome.Done(id);
    }

    private Optional<BulkBefore.Kept> one(BulkAct act, BulkStep step, Caller by) {
        BulkBefore before = BulkBefore.of(act, step);
        AccountId person = step.person().id();
        if (!act.kind().isAccess()) {
            return actions.account(act, person, by.id())
                    ? Optional.of(new BulkBefore.Kept(person, null, null, before, false))
                    : Optional.empty();
        }
        EnrollmentRecord has = Objects.requireNonNull(step.enrollment());
        return actions.access(act, has, by)
                .map(now -> new BulkBefore.Kept(person, now.id(), now.change().version(), before, false));
    }

    @Transactional(readOnly = true)
    public Optional<BulkResult> find(UUID id) {
        return table.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<BulkEntry> list(int most, int before) {
        return table.list(most, before);
    }

    /** Takes an act back, for all who have not been changed since; false when it is undone already, or cannot be. */
    @Transactional
    public boolean undo(UUID id, AccountId by) {
        BulkResult result = table.find(id).orElse(null);
        if (result == null || !result.canUndo() || !table.undone(id, by)) {
            return false;
        }
        List<BulkBefore.Kept> all = table.people(id);
        List<AccountId> ids = all.stream().map(BulkBefore.Kept::account).toList();
        Map<AccountId, Integer> versions = directory.lock(ids);
        Map<AccountId, FoundPerson> now =
                directory.chosen(ids).stream().collect(Collectors.toMap(FoundPerson::id, Function.identity()));
        List<AccountId> kept = new ArrayList<>();
        for (BulkBefore.Kept one : all) {
            FoundPerson person = now.get(one.account());
            if (person == null
                    || !isAsLeft(result, one, person, versions)
                    || !actions.takeBack(result.kind(), one, person, by)) {
                kept.add(one.account());
            }
        }
        table.kept(id, kept);
        record(by, "people.taken-back", id, result.kind(), all.size() - kept.size());
        return true;
    }

    /** Of access the enrollment's version tells. Nobody comes back in who was suspended anew. */
    private static boolean isAsLeft(
            BulkResult result, BulkBefore.Kept one, FoundPerson person, Map<AccountId, Integer> versions) {
        return switch (result.kind()) {
            case ACCOMMODATE ->
                new BulkAct.Accommodate(person.accommodation()).asked().equals(result.asked());
            case SUSPEND -> Objects.equals(versions.get(one.account()), one.version());
            case REINSTATE, INVITE, ENROLL, EXTEND, UNTIL, PAUSE, GO_ON, PAYER -> true;
        };
    }

    /** Leaves no trace of what was undone, or only wrote to somebody, on an account that is about to be removed. */
    @Transactional
    public void forgetUndone(AccountId person) {
        table.forgetUndone(person);
    }

    private void record(AccountId by, String action, UUID id, BulkKind kind, int people) {
        audit.record(new AuditEntry(
                by,
                action,
                "bulk-act",
                id.toString(),
                new TreeMap<>(Map.of("act", kind.word(), "people", "" + people))));
    }
}
