package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;
import org.aliquot.qti.Constructs;
import org.jspecify.annotations.Nullable;

/** Items in which one or several options are chosen. */
final class ItemChoices {

    /** Thirds of a point do not quite add up. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.001");

    private final Media media;
    private final ItemFindings findings;
    private final Scoring scoring;

    ItemChoices(Media media, ItemFindings findings, Scoring scoring) {
        this.media = media;
        this.findings = findings;
        this.scoring = scoring;
    }

    /** False where our kinds cannot score alike. */
    boolean fill(QuestionDraft draft, Tag interaction, List<Tag> choices, ResponseKey key) {
        if (choices.isEmpty()) {
            return false;
        }
        Map<String, BigDecimal> weights = weights(choices, key);
        if (weights == null) {
            return false;
        }
        for (Tag choice : choices) {
            String id = Constructs.id(choice);
            Tag bare = Bodies.replaced(choice, tag -> tag.is("feedbackInline") ? List.of() : null);
            String feedback = String.join(
                    "\n\n",
                    choice.tags("feedbackInline").stream()
                            .filter(tag -> tag.attribute("showHide", "show").equals("show"))
                            .map(media::markdown)
                            .toList());
            draft.option(
                    new QuestionOption(id, media.markdown(bare), weights.getOrDefault(id, BigDecimal.ZERO), feedback));
        }
        boolean single = key.isSingle();
        draft.type(single ? QuestionType.SINGLE : QuestionType.MULTIPLE);
        boolean all = !single && scoring instanceof Scoring.Match;
        int most = (int)
                ResponseKey.number(interaction.attribute("maxChoices", "0")).doubleValue();
        draft.settings(QuestionSettings.USUAL
                .shuffled(interaction.attribute("shuffle", "false").equals("true"))
                .partly(!all)
                .choosing(
                        single
                                        || most == 0
                                        || most
                                                != weights.values().stream()
                                                        .filter(weight -> weight.signum() > 0)
                                                        .count()
                                ? null
                                : Integer.valueOf(most)));
        if (choices.stream()
                        .anyMatch(choice -> choice.attribute("fixed", "false").equals("true"))
                && interaction.attribute("shuffle", "false").equals("true")) {
            findings.changed("order of options", "one of them had a fixed place; now none moves");
            draft.settings(draft.question().settings().shuffled(false));
        }
        asTrueFalse(draft);
        return true;
    }

    /** True and false in this order are a kind of their own. */
    private static void asTrueFalse(QuestionDraft draft) {
        Question question = draft.question();
        if (question.type() == QuestionType.SINGLE
                && question.options().stream().map(QuestionOption::id).toList().equals(List.of("true", "false"))) {
            draft.type(QuestionType.TRUE_FALSE);
        }
    }

    /** Weights of the options; null where our kinds cannot score alike. */
    private @Nullable Map<String, BigDecimal> weights(List<Tag> choices, ResponseKey key) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        if (scoring instanceof Scoring.Mapped) {
            Map<String, BigDecimal> points = key.points();
            BigDecimal most = key.most();
            for (Tag choice : choices) {
                weights.put(
                        Constructs.id(choice),
                        ResponseKey.share(points.getOrDefault(Constructs.id(choice), key.otherwise()), most));
            }
            tellPoints(most);
            return most.signum() > 0 && isClamped(key, weights) ? weights : null;
        }
        List<String> correct = key.correct();
        if (correct.isEmpty()) {
            return null;
        }
        BigDecimal each = ResponseKey.share(BigDecimal.ONE, BigDecimal.valueOf(correct.size()));
        correct.forEach(id -> weights.put(id, each));
        tellNoRules();
        return weights;
    }

    /** Our kinds never give less than nothing, and never more than the point. */
    private static boolean isClamped(ResponseKey key, Map<String, BigDecimal> weights) {
        boolean negative = weights.values().stream().anyMatch(weight -> weight.signum() < 0);
        boolean floor = key.mapping()
                .map(mapping -> mapping.attribute("lowerBound") != null
                        && ResponseKey.number(mapping, "lowerBound").signum() == 0)
                .orElse(false);
        return !negative || floor;
    }

    private void tellPoints(BigDecimal most) {
        if (most.subtract(BigDecimal.ONE).abs().compareTo(ROUNDED) > 0) {
            findings.changed(
                    "points",
                    "the most it gave were " + most.toPlainString()
                            + "; here a question gives 1, and parts in proportion");
        }
    }

    void tellNoRules() {
        if (scoring instanceof Scoring.None) {
            findings.changed("scoring rules", "the item has none; the declared right answer gives 1 point");
        } else if (scoring instanceof Scoring.Match(String _, double points) && points != 1) {
            tellPoints(BigDecimal.valueOf(points).stripTrailingZeros());
        }
    }
}
