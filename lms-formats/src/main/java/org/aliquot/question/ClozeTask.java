package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.FilledGaps;
import org.aliquot.response.NumericAnswer;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps; the stem says where with {@code [[id]]}.
 *
 * @param partial whether a part of the gaps earns a part of the point
 */
@JsonTypeName("cloze")
public record ClozeTask(List<Gap> gaps, boolean partial) implements Task {

    /** Where a gap stands in the stem; group 1 is its id. */
    public static final Pattern MARK = Pattern.compile("\\[\\[([a-z0-9-]+)]]");

    /**
     * One gap: to choose where there are choices, a number where there is a tolerance, else words.
     *
     * @param accepted what is right; the first is shown as the answer
     * @param choices what is offered, the right one among them
     */
    public record Gap(
            String id,
            List<String> accepted,
            List<String> choices,
            @Nullable String tolerance) {

        public Gap {
            accepted = List.copyOf(accepted);
            choices = List.copyOf(choices);
        }

        ScoringRule rule() {
            if (!choices.isEmpty()) {
                return new SingleBest(accepted.getFirst());
            }
            if (tolerance == null) {
                return TextTask.rule(accepted, false);
            }
            BigDecimal key = new BigDecimal(accepted.getFirst());
            return new NumericAnswer(key, Tolerance.parse(tolerance).of(key), Map.of(), null);
        }

        private void check(String field, Problems problems) {
            problems.words(field + "id", id);
            problems.terms(field + "accepted", accepted);
            if (tolerance != null) {
                problems.tolerance(field + "tolerance", tolerance);
                problems.number(field + "accepted", accepted.isEmpty() ? "" : accepted.getFirst());
            }
            if (!choices.isEmpty() && (accepted.size() != 1 || !choices.containsAll(accepted))) {
                problems.add(field + "choices", "exactly one of the choices is right");
            }
        }
    }

    public ClozeTask {
        gaps = List.copyOf(gaps);
    }

    @Override
    public ItemType type() {
        return ItemType.CLOZE;
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new FilledGaps(gaps.stream().collect(Collectors.toMap(Gap::id, Gap::rule)));
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Gaps(new TreeMap<>(gaps.stream()
                .collect(Collectors.toMap(Gap::id, gap -> gap.accepted().getFirst()))));
    }

    @Override
    public List<String> named() {
        return gaps.stream().map(Gap::id).toList();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.count("gaps", "gaps", gaps.size(), 1, MOST_PARTS);
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).check("gaps[" + i + "].", problems);
        }
        List<String> marked = MARK.matcher(item.texts().stem())
                .results()
                .map(mark -> mark.group(1))
                .toList();
        Set<String> known = new HashSet<>(named());
        if (known.size() < gaps.size()) {
            problems.add("gaps", "two gaps have the same id");
        }
        if (!Set.copyOf(marked).equals(known) || marked.size() != known.size()) {
            String wanted = named().stream().map(id -> "[[" + id + "]]").collect(Collectors.joining(", "));
            problems.add("stem", "the stem marks each gap once, as " + wanted);
        }
    }

    @Override
    public void checkShown(ItemContent item, Problems problems) {
        check(item, problems);
    }

    @Override
    public boolean hasKey() {
        return !gaps.isEmpty() && gaps.stream().noneMatch(gap -> gap.accepted().isEmpty());
    }
}
