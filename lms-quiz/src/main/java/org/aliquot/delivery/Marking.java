package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.RubricView;
import org.aliquot.blueprint.AdmissionChanged;
import org.aliquot.blueprint.Exams;
import org.aliquot.classical.MarkerAgreement;
import org.aliquot.delivery.ToMark.Stage;
import org.aliquot.delivery.WrittenTable.Pairs;
import org.aliquot.delivery.WrittenTable.Row;
import org.aliquot.delivery.WrittenTable.Slot;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Written answers marked by people: blind, by one person or by two, with a third where two differ. An attempt is scored with the
 * mark of its last answer. Whoever marks holds the learner first, of whom a remark may tell, then the attempt and then the answer: so
 * marks that are saved at the same moment are counted one after the other, and none is saved of who is erased.
 */
@Service
public class Marking {

    private static final int MOST_GROUPS = 100;
    private static final int MOST_PAIRS = 5_000;
    static final int DECIDING = 3;

    private final WrittenTable table;
    private final AttemptTable attempts;
    private final Presence presence;
    private final Rescoring rescoring;
    private final ItemBank bank;
    private final AuditLog audit;
    private final Feedbacks feedbacks;
    private final Exams exams;
    private final ApplicationEventPublisher events;

    Marking(
            WrittenTable table,
            AttemptTable attempts,
            Presence presence,
            Rescoring rescoring,
            ItemBank bank,
            AuditLog audit,
            Feedbacks feedbacks,
            Exams exams,
            ApplicationEventPublisher events) {
        this.events = events;
        this.exams = exams;
        this.feedbacks = feedbacks;
        this.table = table;
        this.attempts = attempts;
        this.presence = presence;
        this.rescoring = rescoring;
        this.bank = bank;
        this.audit = audit;
    }

    /** Questions with answers that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<MarkingQueue> queues(Caller staff) {
        return table.groups(staff, MOST_GROUPS).stream()
                .map(group -> new MarkingQueue(
                        group.exam(),
                        group.title(),
                        group.slug(),
                        review(group.item()).stemHtml(),
                        group.open(),
                        group.disputed(),
                        group.others(),
                        group.mine(),
                        group.stuck(),
                        group.since().toInstant()))
                .toList();
    }

    /** How many answers this person could mark now. */
    @Transactional(readOnly = true)
    public int waiting(Caller staff) {
        return table.open(staff);
    }

    /** What this person marked last. */
    @Transactional(readOnly = true)
    public List<MarkedAnswer> lately(Caller staff, int limit) {
        return table.markedBy(staff, limit).stream()
                .map(row -> new MarkedAnswer(row.id(), row.title(), row.slug(), row.settled()))
                .toList();
    }

    /** How far two people agreed, question by question, of the newest answers that this person may see. */
    @Transactional(readOnly = true)
    public List<MarkingAgreement> agreements(Caller staff) {
        Map<List<String>, List<Pairs>> questions = table.pairs(staff, MOST_PAIRS).stream()
                .collect(Collectors.groupingBy(
                        pairs -> List.of(pairs.exam(), pairs.slug()), LinkedHashMap::new, Collectors.toList()));
        return questions.values().stream()
                .map(pairs -> new MarkingAgreement(
                        pairs.getFirst().title(),
                        pairs.getFirst().slug(),
                        MarkerAgreement.of(pairs.stream().map(Pairs::marks).toList())))
                .limit(MOST_GROUPS)
                .toList();
    }

    /** Takes the next answer for half an hour; empty where none waits for this person. */
    @Transactional
    public Optional<UUID> next(Caller staff, String exam, String slug) {
        return table.next(staff, exam, slug)
                .filter(row -> table.claim(row.id(), staff.id()))
                .map(Row::id);
    }

    @Transactional(readOnly = true)
    public Optional<ToMark> open(Caller staff, UUID id) {
        return table.find(staff, id).map(row -> {
            ItemReview question = review(row.item());
            List<Slot> slots = table.slots(id);
            Stage stage = stage(staff, row, slots);
            return new ToMark(
                    id,
                    row.exam(),
                    row.title(),
                    question,
                    rubric(question),
                    table.text(id),
                    stage,
                    table.openBeside(staff, row),
                    stage == Stage.DECIDE || stage == Stage.SETTLED ? given(staff, row, slots) : List.of(),
                    row.settledAt(),
                    isRemarkRead(row.attempt()));
        });
    }

    private static Stage stage(Caller staff, Row row, List<Slot> slots) {
        if (row.settled()) {
            return Stage.SETTLED;
        }
        return slots.stream()
                .filter(slot -> slot.marker().equals(staff.id()) && slot.marks() == null)
                .findFirst()
                .map(slot -> slot.slot() == DECIDING ? Stage.DECIDE : Stage.BLIND)
                .orElse(Stage.TAKEN);
    }

    private static List<ToMark.Given> given(Caller staff, Row row, List<Slot> slots) {
        boolean decided = slots.stream().anyMatch(slot -> slot.slot() == DECIDING && slot.marks() != null);
        return slots.stream()
                .filter(slot -> slot.marks() != null)
                .map(slot -> new ToMark.Given(
                        slot.slot(),
                        requireNonNull(slot.marks()),
                        slot.marker().equals(staff.id()),
                        row.settled() && (!decided || slot.slot() == DECIDING),
                        slot.reason()))
                .toList();
    }

    /** Kept back until it closes is not for good. */
    private boolean isRemarkRead(AttemptId id) {
        return attempts.find(id)
                .map(attempt -> !(feedbacks.of(attempt.learner(), exams.version(attempt.examVersion()))
                        instanceof Feedbacks.Shown.Never))
                .orElse(false);
    }

    /** Gives an answer back that this person has taken and not marked; whoever comes next can take it. */
    @Transactional
    public void release(Caller staff, UUID id) {
        table.release(id, staff.id());
    }

    /** Marks what this person has taken. */
    @Transactional
    public MarkResult mark(Caller staff, UUID id, Marks marks) {
        AttemptRow attempt = hold(staff, id).orElse(null);
        Row row = attempt == null ? null : table.lock(staff, id).orElse(null);
        if (attempt == null || row == null) {
            return new MarkResult.Unknown();
        }
        RubricView rubric = rubric(review(row.item()));
        if (!fits(marks, rubric)) {
            return new MarkResult.Misfit();
        }
        if (row.settled() || !table.claim(id, staff.id())) {
            return new MarkResult.Taken();
        }
        Slot mine = table.slots(id).stream()
                .filter(slot -> slot.marker().equals(staff.id()) && slot.marks() == null)
                .findFirst()
                .orElseThrow();
        table.mark(id, mine.slot(), staff.id(), marks);
        record(staff, "answer.marked", row, Map.of());
        return new MarkResult.Kept(settle(attempt, row, rubric.points()));
    }

    /**
     * What a settled answer came to is changed: these marks alone count from now on.
     *
     * @param shown {@link ToMark#settledAt} of what the change was made from
     */
    @Transactional
    public MarkResult change(Caller staff, UUID id, Marks marks, String reason, @Nullable Instant shown) {
        AttemptRow attempt = hold(staff, id).orElse(null);
        Row row = attempt == null ? null : table.lock(staff, id).orElse(null);
        if (attempt == null || row == null || !row.settled()) {
            return new MarkResult.Unknown();
        }
        RubricView rubric = rubric(review(row.item()));
        if (!fits(marks, rubric)) {
            return new MarkResult.Misfit();
        }
        if (!Objects.equals(row.settledAt(), shown)) {
            return new MarkResult.Stale();
        }
        List<Marks> before = counting(table.slots(id), row.markers(), rubric.points());
        table.decide(id, staff.id(), marks, reason);
        record(staff, "answer.mark-changed", row, Map.of("before", points(before), "after", points(List.of(marks))));
        return new MarkResult.Kept(settle(attempt, row, rubric.points()));
    }

    /** Open classes of an exam where two people could differ and nobody is left to decide, by name; some of them. */
    @Transactional(readOnly = true)
    public List<String> shortOfMarkers(String exam) {
        return table.shortOfMarkers(exam);
    }

    /** One person marks from now on: what waits for a second follows, and what one person has marked is settled. */
    @ApplicationModuleListener
    void follow(AdmissionChanged changed) {
        table.forOneMarker(changed.exam()).forEach(id -> {
            AttemptRow attempt = table.attemptOf(id).flatMap(attempts::lock).orElse(null);
            Row row = attempt == null ? null : table.loosen(id).orElse(null);
            if (attempt != null && row != null) {
                settle(attempt, row, rubric(review(row.item())).points());
            }
        });
    }

    /** Its attempt, held with its learner until the transaction ends; empty for who is erased. */
    private Optional<AttemptRow> hold(Caller staff, UUID id) {
        return table.find(staff, id)
                .flatMap(row -> attempts.find(row.attempt()))
                .filter(attempt -> presence.hold(attempt.learner())) // before the attempt, as erasing does
                .flatMap(attempt -> attempts.lock(attempt.id()))
                .filter(AttemptRow::isFinal);
    }

    private boolean settle(AttemptRow attempt, Row row, int most) {
        List<Slot> slots = table.slots(row.id());
        List<Marks> counting = counting(slots, row.markers(), most);
        if (counting.isEmpty()) {
            if (blind(slots).size() == 2) {
                table.dispute(row.id());
                events.publishEvent(new MarksDiffer(row.id(), row.exam(), row.title()));
            }
            return false;
        }
        table.settle(row.id(), Agreeing.credit(counting, most).orElseThrow().hundredths());
        if (table.isMarked(attempt.id())) {
            rescoring.rescore(attempt);
        }
        return true;
    }

    private static List<Marks> counting(List<Slot> slots, int markers, int most) {
        Marks decided = slots.stream()
                .filter(slot -> slot.slot() == DECIDING)
                .findFirst()
                .map(Slot::marks)
                .orElse(null);
        return Agreeing.counting(blind(slots), decided, markers, most);
    }

    private static List<Marks> blind(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.slot() != DECIDING && slot.marks() != null)
                .map(slot -> requireNonNull(slot.marks()))
                .toList();
    }

    private static boolean fits(Marks marks, RubricView rubric) {
        List<Integer> points = marks.points();
        if (points.size() != rubric.criteria().size()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) < 0 || points.get(i) > rubric.criteria().get(i).points()) {
                return false;
            }
        }
        return true;
    }

    private ItemReview review(ItemVersionId item) {
        return bank.review(item, 0);
    }

    private static RubricView rubric(ItemReview question) {
        return requireNonNull(question.rubric());
    }

    /** What is typed here may name somebody, so it stands beside the answer and not in the audit log. */
    private void record(Caller staff, String action, Row row, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("position", "" + row.position());
        details.put("question", row.slug());
        audit.record(new AuditEntry(staff.id(), action, "attempt", row.attempt().toString(), details));
    }

    /** {@code 5 + 2}, or {@code 5 + 2, 4 + 3} where two people's mean counts. */
    private static String points(List<Marks> counting) {
        return counting.stream()
                .map(marks -> marks.points().stream().map(String::valueOf).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", "));
    }
}
