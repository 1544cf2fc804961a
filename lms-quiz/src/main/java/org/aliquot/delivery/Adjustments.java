package org.aliquot.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.Ids;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fair fix for a bad question that people have answered: looked at first, decided with a reason, and undone as easily.
 * Attempts are scored anew in the background; attempts to come are scored by it at once.
 */
@Service
public class Adjustments {

    /** How many changed scores a preview lists. */
    public static final int SHOWN = 50;

    /** How many attempts a preview looks at: some seconds. */
    private static final int LOOKED_AT = 20_000;

    private final AdjustmentTable table;
    private final AdjustedScores scores;
    private final AdjustmentBacklog backlog;
    private final AttemptTable attempts;
    private final ItemBank bank;
    private final AuditLog audit;
    private final RescoringFailures failures;

    Adjustments(
            AdjustmentTable table,
            AdjustedScores scores,
            AdjustmentBacklog backlog,
            AttemptTable attempts,
            ItemBank bank,
            AuditLog audit,
            RescoringFailures failures) {
        this.table = table;
        this.scores = scores;
        this.backlog = backlog;
        this.attempts = attempts;
        this.bank = bank;
        this.audit = audit;
        this.failures = failures;
    }

    /** All that was ever decided about a version, newest first. */
    @Transactional(readOnly = true)
    public List<Adjustment> of(ItemVersionId item) {
        return table.of(item);
    }

    @Transactional(readOnly = true)
    public Optional<Adjustment> find(UUID id) {
        return table.find(id);
    }

    /** How many attempts with this version wait to be scored anew. */
    @Transactional(readOnly = true)
    public int waiting(ItemVersionId item) {
        return backlog.size(item);
    }

    /** Attempts with this version that could not be scored anew; they keep the score they had, and are tried again. */
    @Transactional(readOnly = true)
    public List<AttemptId> failed(ItemVersionId item) {
        return failures.of(item);
    }

    /** Why it cannot be made, as a sentence; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(AdjustmentRequest wanted) {
        ItemContent content = bank.version(wanted.item()).content();
        if (content.type().isMarkedByPeople()) {
            return Optional.of("People score the answers to this question. Change their points instead.");
        }
        if (wanted.kind() != AdjustmentKind.REKEY) {
            return Optional.empty();
        }
        if (content.options().isEmpty()) {
            return refusalOfVersion(wanted);
        }
        Set<String> known = content.options().stream().map(OptionContent::id).collect(Collectors.toSet());
        if (wanted.key().isEmpty() || !known.containsAll(wanted.key())) {
            return Optional.of("Choose the options that are right.");
        }
        if (content.optionsShown() < content.options().size() && !wanted.key().containsAll(content.key())) {
            return Optional.of(
                    "Each learner was shown some of these options. Leave the present answer right as well, or give everyone the point.");
        }
        return Set.copyOf(wanted.key()).equals(Set.copyOf(content.key()))
                ? Optional.of("These options are right already.")
                : Optional.empty();
    }

    /**
     * The published version of a question without options, where answers to another version can be scored by its key; empty where it
     * asks for something else, or draws its numbers for each learner.
     */
    @Transactional(readOnly = true)
    public Optional<ItemVersion> corrected(ItemVersionId item) {
        ItemVersion asked = bank.version(item);
        return bank.find(asked.slug()).filter(now -> !now.id().equals(item) && fits(asked.content(), now.content()));
    }

    private static boolean fits(ItemContent asked, ItemContent now) {
        return asked.options().isEmpty()
                && !asked.isDrawn()
                && !now.isDrawn()
                && asked.task().type() == now.task().type()
                && Set.copyOf(asked.task().ids()).equals(Set.copyOf(now.task().ids()));
    }

    private Optional<String> refusalOfVersion(AdjustmentRequest wanted) {
        return corrected(wanted.item())
                        .filter(now -> Objects.equals(now.number(), wanted.version()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Publish a version with the right key first, that asks for the same otherwise.");
    }

    /**
     * Whether this person may decide for the scope: administrators everywhere, instructors in one exam of a class of theirs as long
     * as nobody else's learners take it.
     */
    @Transactional(readOnly = true)
    public boolean mayDecide(Caller caller, @Nullable String exam) {
        Scope scope = Scope.of(caller);
        return scope.isEverything() || (exam != null && table.teaches(scope, exam) && !table.othersSit(exam, scope));
    }

    /** What it would do. Counts are of everybody's attempts, changes are those of the caller's learners. */
    @Transactional(readOnly = true)
    public RescorePreview preview(AdjustmentRequest wanted, Caller caller) {
        Adjustment imagined = imagined(wanted);
        return preview(wanted.item(), wanted.exam(), standing -> standing.with(imagined), caller);
    }

    /** What undoing it would do. */
    @Transactional(readOnly = true)
    public RescorePreview previewOfUndoing(Adjustment made, Caller caller) {
        return preview(made.item(), made.exam(), standing -> standing.without(made.id()), caller);
    }

    /** Every changed score of the caller's learners, one after the other. */
    @Transactional(readOnly = true)
    public void changes(AdjustmentRequest wanted, Caller caller, Consumer<ScoreChange> take) {
        Adjustment imagined = imagined(wanted);
        each(wanted.item(), wanted.exam(), standing -> standing.with(imagined), Integer.MAX_VALUE, change -> {
            if (change.isChange() && attempts.isWithin(change.attempt(), Scope.of(caller))) {
                take.accept(change);
            }
        });
    }

    @Transactional
    public AdjustmentResult make(AdjustmentRequest wanted, String reason, Caller caller) {
        if (!mayDecide(caller, wanted.exam())) {
            return new AdjustmentResult.NotYours();
        }
        Optional<String> refusal = refusal(wanted);
        if (refusal.isPresent()) {
            return new AdjustmentResult.Refused(refusal.get());
        }
        UUID id = Ids.next();
        if (!table.add(id, imagined(wanted), reason, caller.id())) {
            return new AdjustmentResult.Refused("One stands already for this question there. Undo that one first.");
        }
        Adjustment made = table.find(id).orElseThrow();
        record(caller, "score.adjusted", made);
        return new AdjustmentResult.Done(made);
    }

    @Transactional
    public AdjustmentResult undo(UUID id, String reason, Caller caller) {
        Adjustment made = table.find(id).orElse(null);
        if (made == null) {
            return new AdjustmentResult.Unknown();
        }
        if (!mayDecide(caller, made.exam())) {
            return new AdjustmentResult.NotYours();
        }
        if (!table.undo(id, reason, caller.id())) {
            return new AdjustmentResult.Refused("It is undone already.");
        }
        record(caller, "score.adjustment-undone", made);
        return new AdjustmentResult.Done(table.find(id).orElseThrow());
    }

    private RescorePreview preview(
            ItemVersionId item, @Nullable String exam, UnaryOperator<ScoreAdjustments> change, Caller caller) {
        var tally = new RescoreTally(ids -> attempts.within(ids, Scope.of(caller)));
        boolean complete = each(item, exam, change, LOOKED_AT, tally::add);
        return tally.preview(complete);
    }

    private boolean each(
            ItemVersionId item,
            @Nullable String exam,
            UnaryOperator<ScoreAdjustments> change,
            int most,
            Consumer<ScoreChange> take) {
        return scores.each(
                item,
                exam,
                change,
                most,
                (row, after) ->
                        take.accept(new ScoreChange(row.id(), row.learner(), row.exam(), scores.before(row), after)));
    }

    private Adjustment imagined(AdjustmentRequest wanted) {
        return new Adjustment(
                new UUID(0, 0),
                wanted.item(),
                wanted.exam(),
                wanted.kind(),
                wanted.key(),
                wanted.version() == null
                        ? null
                        : corrected(wanted.item()).map(ItemVersion::id).orElse(null),
                new Adjustment.Deed(new AccountId(new UUID(0, 0)), java.time.Instant.EPOCH, ""),
                null,
                false);
    }

    private void record(Caller caller, String deed, Adjustment made) {
        Map<String, String> details = new HashMap<>(Map.of(
                "kind",
                made.kind().word(),
                "exam",
                made.exam() == null ? "all" : made.exam(),
                "question",
                bank.version(made.item()).slug()));
        if (!made.key().isEmpty()) {
            details.put("key", String.join(" ", made.key()));
        }
        if (made.by() != null) {
            details.put("version", "" + bank.version(made.by()).number());
        }
        audit.record(
                new AuditEntry(caller.id(), deed, "score-adjustment", made.id().toString(), details));
    }
}
