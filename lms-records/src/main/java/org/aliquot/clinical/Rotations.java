package org.aliquot.clinical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.Sha256;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rotations as staff plan and follow them, and as the learner sees their own. */
@Service
public class Rotations {

    /** So many learners stand in a list to choose from. */
    public static final int LISTED = 1_000;

    private final RotationRepository kept;
    private final RotationTable table;
    private final SkillTable skills;
    private final PreceptorJournal journal;
    private final Checklists checklists;
    private final ChecklistTable own;
    private final Presence presence;
    private final RotationTrace trace;
    private final ApplicationEventPublisher events;

    Rotations(
            RotationRepository kept,
            RotationTable table,
            SkillTable skills,
            PreceptorJournal journal,
            Checklists checklists,
            ChecklistTable own,
            Presence presence,
            RotationTrace trace,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.table = table;
        this.skills = skills;
        this.journal = journal;
        this.checklists = checklists;
        this.own = own;
        this.presence = presence;
        this.trace = trace;
        this.events = events;
    }

    /** Those that end soonest first, or those that ended, the latest first. */
    @Transactional(readOnly = true)
    public RotationList list(Scope scope, RotationSearch search) {
        return table.list(scope, search);
    }

    /**
     * Those whom a rotation may be planned for, by name: one more than are listed, where there are more.
     *
     * @param first stands before all others
     */
    @Transactional(readOnly = true)
    public List<LearnerChoice> learners(Scope scope, @Nullable UUID first) {
        return table.learners(scope, first, LISTED + 1);
    }

    @Transactional(readOnly = true)
    public Optional<RotationView> find(Scope scope, UUID id) {
        return table.find(scope, id);
    }

    /** Whether they may change it, and not only read: not by a class that is archived. */
    @Transactional(readOnly = true)
    public boolean mayChange(Scope scope, UUID id) {
        return table.mayChange(scope, id);
    }

    @Transactional(readOnly = true)
    public List<RotationView> of(AccountId learner) {
        return table.of(learner);
    }

    /**
     * Plans a rotation with a checklist.
     *
     * @param id made with the form: the same one sent twice is one rotation
     * @param checklist one of the school's own; null for the product's of that bench
     * @return false when the learner is not one of theirs, or there is no such list
     */
    @Transactional
    public boolean plan(Scope scope, UUID id, RotationPlan plan, @Nullable UUID checklist, AccountId by) {
        Optional<OwnChecklist> chosen = checklist == null ? Optional.empty() : own.find(checklist);
        if (checklist != null && chosen.isEmpty()) {
            return false;
        }
        if (!table.teaches(scope, plan.learner()) || !presence.hold(plan.learner())) {
            return false;
        }
        if (!kept.existsById(id)) {
            RotationEntity made = kept.saveAndFlush(new RotationEntity(id, plan, by));
            skills.add(id, chosen.map(list -> list.plan().skills()).orElseGet(() -> checklists.of(plan.bench())));
            chosen.ifPresent(list -> own.use(id, list.id()));
            record(by, "rotation.planned", made);
            tell(made, RotationChanged.What.PLANNED);
        }
        return true;
    }

    /** Another place, other days or hours. What was signed stays, and a link that is open ends with the new days. */
    @Transactional
    public boolean change(Scope scope, UUID id, RotationPlan plan, AccountId by) {
        return act(scope, id, by, "rotation.changed", rotation -> {
            RotationPlan before = rotation.plan();
            rotation.change(plan);
            if (!before.isLike(rotation.plan())) {
                kept.saveAndFlush(rotation);
                tell(rotation, RotationChanged.What.CHANGED);
            }
        });
    }

    /** Takes away one that was planned by mistake; false where something is signed already, or it is not theirs. */
    @Transactional
    public boolean remove(Scope scope, UUID id, AccountId by) {
        Optional<RotationEntity> mine = mine(scope, id);
        if (mine.isEmpty()
                || table.find(scope, id).filter(one -> !one.isSigned()).isEmpty()) {
            return false;
        }
        kept.delete(mine.get());
        kept.flush();
        record(by, "rotation.removed", mine.get());
        tell(mine.get(), RotationChanged.What.REMOVED);
        return true;
    }

    /** The code of a new link by which a preceptor signs, told this once; one of before ends. Empty for a rotation of somebody else's learner. */
    @Transactional
    public Optional<String> open(Scope scope, UUID id, AccountId by) {
        String code = SpokenCode.random();
        return act(scope, id, by, "rotation-link.made", rotation -> rotation.open(Sha256.of(code)))
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Whether somebody decides about its link, also in an archived class. */
    @Transactional(readOnly = true)
    public boolean mayClose(Scope scope, UUID id) {
        return table.mayClose(scope, id);
    }

    /** What was signed stays. A link can be closed from an archived class as well. */
    @Transactional
    public boolean close(Scope scope, UUID id, AccountId by) {
        return Optional.of(id)
                .filter(_ -> mayClose(scope, id))
                .flatMap(kept::findLockedById)
                .map(rotation -> {
                    rotation.close();
                    kept.saveAndFlush(rotation);
                    record(by, "rotation-link.revoked", rotation);
                    return true;
                })
                .orElse(false);
    }

    /** A signature that was wrong no longer counts, and remains to be seen. */
    @Transactional
    public boolean strike(Scope scope, UUID id, UUID signature, String why, AccountId by) {
        Optional<RotationEntity> mine = mine(scope, id);
        if (mine.isEmpty() || !journal.strike(id, signature, why, by)) {
            return false;
        }
        trace.record(by, "rotation.signature-struck", mine.get(), Map.of("signature", signature.toString()));
        return true;
    }

    /** @param act made with the form: the same one sent twice is one plan */
    @Transactional
    public boolean practice(Scope scope, UUID id, UUID act, int number, PracticePlan plan, AccountId by) {
        Optional<RotationEntity> mine = mine(scope, id);
        mine.ifPresent(rotation -> {
            RotationPlan of = rotation.plan();
            skills.plan(id, act, number, plan, by)
                    .ifPresent(skill -> events.publishEvent(
                            new PracticePlanned(act, id, number, of.learner(), of.bench(), skill, plan)));
            record(by, "rotation.practice-planned", rotation);
        });
        return mine.isPresent();
    }

    @EventListener
    @Transactional
    void forget(PersonErased erased) {
        kept.deleteOf(new AccountId(erased.account()));
    }

    private boolean act(Scope scope, UUID id, AccountId by, String action, Consumer<RotationEntity> act) {
        Optional<RotationEntity> mine = mine(scope, id);
        mine.ifPresent(rotation -> {
            act.accept(rotation);
            kept.saveAndFlush(rotation);
            record(by, action, rotation);
        });
        return mine.isPresent();
    }

    private void tell(RotationEntity rotation, RotationChanged.What what) {
        events.publishEvent(new RotationChanged(rotation.id(), rotation.version(), rotation.plan(), what));
    }

    /** Its learner is held before it, as erasing does. */
    private Optional<RotationEntity> mine(Scope scope, UUID id) {
        return table.mayChange(scope, id) && presence.hold(table.learner(id))
                ? kept.findLockedById(id)
                : Optional.empty();
    }

    private void record(AccountId by, String action, RotationEntity rotation) {
        trace.record(by, action, rotation, Map.of());
    }
}
