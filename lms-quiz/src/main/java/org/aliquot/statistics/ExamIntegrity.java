package org.aliquot.statistics;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.ability.Normal;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.Estimate;
import org.aliquot.cohort.Scope;
import org.aliquot.question.ItemType;
import org.aliquot.statistics.internal.AlikeSittings;
import org.aliquot.statistics.internal.Drifting;
import org.aliquot.statistics.internal.ExamAnswers;
import org.aliquot.statistics.internal.ExamAnswers.Counts;
import org.aliquot.statistics.internal.QuickSittings;
import org.aliquot.statistics.internal.SittingSheets;
import org.aliquot.statistics.internal.SittingTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the questions of an exam became known, and whose answers are unusually quick or alike. Bounded: four statements over the
 * newest attempts, and 124,750 pairs at most.
 */
@Service
@Transactional(readOnly = true)
public class ExamIntegrity {

    private static final double GUESS = 0.25;

    private final ExamAnswers answers;
    private final SittingTable sittings;
    private final ItemBank bank;

    ExamIntegrity(ExamAnswers answers, SittingTable sittings, ItemBank bank) {
        this.answers = answers;
        this.sittings = sittings;
        this.bank = bank;
    }

    /** @param exam in all its versions */
    public IntegrityFigures of(UUID exam, Scope scope, ZoneId zone) {
        Counts counts = answers.of(exam, zone);
        SittingSheets sheets = sittings.newest(exam, scope);
        Map<ItemVersionId, ItemVersion> questions = questions(counts, sheets);
        Map<ItemVersionId, Drifted> drifts = new HashMap<>();
        counts.lines().forEach((item, lines) -> drifts.put(item, drift(questions, item, lines)));
        int judged = (int)
                drifts.values().stream().filter(drift -> drift.shift() != null).count();
        boolean enough = sheets.sittings().size() >= IntegrityFigures.LEAST;
        AlikeSittings.Found alike = enough ? AlikeSittings.of(sheets) : AlikeSittings.NOTHING;
        return new IntegrityFigures(
                counts.attempts(),
                shown(counts, questions),
                judged,
                easier(drifts, questions, judged),
                new IntegrityFigures.Sittings(
                        sheets.sittings().size(),
                        sheets.seen(),
                        alike.compared(),
                        sheets.askedLater(),
                        sheets.askedAgain(),
                        sheets.isFull()),
                enough ? QuickSittings.of(sheets, item -> guess(questions, item), sittings::metBefore) : List.of(),
                alike.pairs());
    }

    private Map<ItemVersionId, ItemVersion> questions(Counts counts, SittingSheets sheets) {
        Set<ItemVersionId> items = new HashSet<>(counts.lines().keySet());
        items.addAll(sheets.items());
        return bank.versions(items).stream().collect(Collectors.toMap(ItemVersion::id, Function.identity()));
    }

    private static List<IntegrityFigures.Shown> shown(Counts counts, Map<ItemVersionId, ItemVersion> questions) {
        return counts.lines().entrySet().stream()
                .map(item -> new IntegrityFigures.Shown(
                        question(questions, item.getKey()),
                        Estimate.share(
                                item.getValue().stream()
                                        .mapToInt(Drifting.Line::count)
                                        .sum(),
                                counts.attempts())))
                .sorted(Comparator.comparingInt((IntegrityFigures.Shown shown) -> -part(shown.share()))
                        .thenComparing(shown -> shown.question().slug()))
                .toList();
    }

    private static int part(Estimate share) {
        Double value = share.value();
        return value == null ? 0 : (int) Math.round(value * share.answers());
    }

    /** Of many questions, one moves far by chance alone: so far, among so many, in one exam of twenty (Bonferroni). */
    private static boolean isMoreThanChance(Drifted drift, int judged) {
        Double z = drift.shift() == null ? null : drift.shift().z();
        return z != null && Normal.cdf(-z) * judged <= IntegrityFigures.LEVEL;
    }

    private static List<IntegrityFigures.Easier> easier(
            Map<ItemVersionId, Drifted> drifts, Map<ItemVersionId, ItemVersion> questions, int judged) {
        return drifts.entrySet().stream()
                .map(item -> new IntegrityFigures.Easier(question(questions, item.getKey()), item.getValue()))
                .filter(each -> each.drift().isEasier() && isMoreThanChance(each.drift(), judged))
                .sorted(Comparator.comparingDouble((IntegrityFigures.Easier each) -> -logits(each.drift())))
                .toList();
    }

    private static double logits(Drifted drift) {
        return drift.shift() == null
                ? 0
                : Objects.requireNonNullElse(drift.shift().logits(), 0.0);
    }

    private static Drifted drift(
            Map<ItemVersionId, ItemVersion> questions, ItemVersionId item, List<Drifting.Line> lines) {
        return Drifting.of(
                question(questions, item).number(),
                lines.stream().filter(line -> !line.group().isEmpty()).toList());
    }

    private static IntegrityFigures.Question question(Map<ItemVersionId, ItemVersion> questions, ItemVersionId id) {
        ItemVersion item = Objects.requireNonNull(questions.get(id));
        return new IntegrityFigures.Question(
                id, item.slug(), item.number(), item.content().texts().stem());
    }

    /** The chance to guess it; generous where there are no options to count. */
    private static double guess(Map<ItemVersionId, ItemVersion> questions, ItemVersionId id) {
        ItemVersion item = Objects.requireNonNull(questions.get(id));
        int options = item.content().optionsShown();
        return switch (item.content().type()) {
            case ItemType.SINGLE, ItemType.FIELD -> options > 1 ? Math.max(GUESS, 1.0 / options) : GUESS;
            case ItemType.TRUE_FALSE -> 0.5;
            default -> GUESS;
        };
    }
}
