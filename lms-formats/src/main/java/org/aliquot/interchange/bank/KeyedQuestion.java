package org.aliquot.interchange.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.text.Ids;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.OurIds;
import org.aliquot.qti.Unsupported;
import org.aliquot.response.Response;

/** A question that scores itself, as one of the kind in which it is shown, with an answer that earns everything as its key. */
public final class KeyedQuestion {

    private KeyedQuestion() {}

    /** The kind in which an item is shown. */
    public static QuestionType type(AskedItem item) {
        return QuestionType.valueOf(item.shape().name());
    }

    /** The same question with ids of ours for the names of its item. */
    public static Question renamed(Question question, AskedItem item) {
        OurIds ids = item.ids();
        return QuestionDraft.of(question)
                .rules(null)
                .options(question.options().stream()
                        .map(option -> option(option, ids.our(option.id()), option.weight()))
                        .toList())
                .pairs(question.solution().pairs().stream()
                        .map(pair -> new QuestionPair(
                                pair.left(),
                                pair.right(),
                                pair.feedback(),
                                ids.our(pair.leftId()),
                                ids.our(pair.rightId())))
                        .toList())
                .order(question.solution().order().stream().map(ids::our).toList())
                .question();
    }

    /** The renamed question with the key. */
    static Question of(Question question, AskedItem item) {
        Question renamed = renamed(question, item);
        QuestionDraft draft = QuestionDraft.of(renamed)
                .type(type(item))
                .settings(question.settings().partly(false));
        switch (item.model()) {
            case Response.Choice(var option) -> draft.options(options(renamed, Set.of(option)));
            case Response.Choices(var options) -> draft.options(options(renamed, options));
            case Response.Order(var steps) -> draft.order(steps);
            case Response.Pairs(var pairs) -> draft.pairs(pairs(renamed, pairs)).order(List.of());
            case Response.Gaps(var fillings) -> draft.gaps(gaps(item, fillings));
            case Response.Text(var text) -> draft.answers(List.of(QuestionAnswer.words(text, BigDecimal.ONE, "")));
            case Response.Quantity(var value, var _) ->
                draft.answers(List.of(QuestionAnswer.number(value, "0", BigDecimal.ONE, "")));
            default -> throw new IllegalStateException("no item is answered so");
        }
        return draft.question();
    }

    private static List<QuestionOption> options(Question question, Set<String> right) {
        return question.options().stream()
                .map(option ->
                        option(option, option.id(), right.contains(option.id()) ? BigDecimal.ONE : BigDecimal.ZERO))
                .toList();
    }

    private static QuestionOption option(QuestionOption option, String id, BigDecimal weight) {
        return new QuestionOption(id, option.text(), weight, option.feedback(), option.misconception(), option.shape());
    }

    private static List<QuestionPair> pairs(Question question, Map<String, String> right) {
        Map<String, String> unused = new LinkedHashMap<>();
        question.solution().pairs().stream()
                .filter(pair -> !pair.rightId().isEmpty())
                .forEach(pair -> unused.put(pair.rightId(), pair.right()));
        Map<String, String> texts = Map.copyOf(unused);
        List<QuestionPair> pairs = new ArrayList<>();
        for (QuestionPair pair : question.solution().pairs()) {
            if (!pair.leftId().isEmpty()) {
                String target = right.get(pair.leftId());
                if (target == null) {
                    throw new Unsupported("something on the left that belongs to nothing on the right");
                }
                pairs.add(new QuestionPair(
                        pair.left(), texts.getOrDefault(target, ""), pair.feedback(), pair.leftId(), target));
                unused.remove(target);
            }
        }
        unused.forEach((id, text) -> pairs.add(new QuestionPair("", text, "", "", id)));
        return pairs;
    }

    private static List<QuestionGap> gaps(AskedItem item, Map<String, String> fillings) {
        List<QuestionGap> gaps = new ArrayList<>();
        item.choices().forEach((id, choices) -> {
            String right = fillings.get(id);
            if (right == null) {
                throw new Unsupported("a gap that stays empty");
            }
            List<QuestionOption> options = new ArrayList<>();
            for (String choice : choices) {
                options.add(new QuestionOption(
                        Ids.letter(options.size()),
                        choice,
                        choice.equals(right) ? BigDecimal.ONE : BigDecimal.ZERO,
                        ""));
            }
            gaps.add(new QuestionGap(
                    id,
                    options,
                    options.isEmpty() ? List.of(QuestionAnswer.words(right, BigDecimal.ONE, "")) : List.of()));
        });
        return gaps;
    }
}
