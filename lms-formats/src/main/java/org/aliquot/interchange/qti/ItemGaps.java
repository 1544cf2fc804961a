package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.qti.Constructs;
import org.aliquot.qti.OurIds;
import org.jspecify.annotations.Nullable;

/** Items in which something is typed or chosen inside of a text. */
final class ItemGaps {

    private final Tag item;
    private final Media media;
    private final ItemFindings findings;
    private final Scoring scoring;

    ItemGaps(Tag item, Media media, ItemFindings findings, Scoring scoring) {
        this.item = item;
        this.media = media;
        this.findings = findings;
        this.scoring = scoring;
    }

    /** Interactions in the text; false where our kinds cannot score alike. */
    boolean fill(QuestionDraft draft, Function<Function<Tag, @Nullable List<Part>>, String> stem) {
        List<Tag> interactions = Constructs.interactions(item);
        Map<String, Scoring> parts = parts(interactions);
        if (parts == null) {
            return false;
        }
        OurIds ids = OurIds.of(
                interactions.stream()
                        .map(tag -> tag.attribute("responseIdentifier", ""))
                        .toList(),
                "gap");
        String text = stem.apply(tag -> {
            return tag.name().endsWith("Interaction")
                    ? List.of(Bodies.gap(ids.our(tag.attribute("responseIdentifier", ""))))
                    : null;
        });
        String alone =
                interactions.size() == 1 ? textBefore(text, ids.all().iterator().next()) : null;
        if (alone != null && interactions.getFirst().is("textEntryInteraction")) {
            draft.stem(alone);
            return typed(
                    draft,
                    ResponseKey.of(item, interactions.getFirst().attribute("responseIdentifier", ""))
                            .orElseThrow());
        }
        Set<BigDecimal> worth = new HashSet<>();
        for (Tag interaction : interactions) {
            String response = interaction.attribute("responseIdentifier", "");
            ResponseKey key = ResponseKey.of(item, response).orElseThrow();
            Scoring part = parts.get(response);
            QuestionGap gap = part == null ? null : gap(ids.our(response), interaction, key, part, worth);
            if (gap == null) {
                return false;
            }
            draft.gap(gap);
        }
        if (scoring instanceof Scoring.Sum && worth.size() > 1) {
            return false;
        }
        draft.type(QuestionType.CLOZE)
                .stem(text)
                .settings(QuestionSettings.USUAL.partly(!(scoring instanceof Scoring.All)));
        return true;
    }

    /** Which part of the rules scores which response; null where one is left over. */
    private @Nullable Map<String, Scoring> parts(List<Tag> interactions) {
        List<Scoring> parts = switch (scoring) {
            case Scoring.Sum(List<Scoring> all) -> all;
            case Scoring.All(List<Scoring> all) -> all;
            case Scoring.Own _ -> List.of();
            case Scoring.None none ->
                interactions.stream().<Scoring>map(_ -> none).toList();
            default -> List.of(scoring);
        };
        if (parts.size() != interactions.size()) {
            return null;
        }
        Map<String, Scoring> byResponse = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Scoring part = parts.get(i);
            String response = part instanceof Scoring.None
                    ? interactions.get(i).attribute("responseIdentifier", "")
                    : response(part);
            byResponse.put(response, part);
        }
        return byResponse.size() == parts.size() ? byResponse : null;
    }

    private static String response(Scoring part) {
        return switch (part) {
            case Scoring.Match(String id, double _) -> id;
            case Scoring.Mapped(String id) -> id;
            case Scoring.Number(List<Scoring.Number.Case> cases) ->
                cases.getFirst().test().tags().stream()
                        .filter(tag -> tag.is("variable"))
                        .map(Constructs::id)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    /** The text before a gap that stands alone in the last paragraph; null where it stands elsewhere. */
    private static @Nullable String textBefore(String text, String gap) {
        String mark = "[[" + gap + "]]";
        if (text.equals(mark)) {
            return "";
        }
        return text.endsWith("\n\n" + mark)
                ? text.substring(0, text.length() - mark.length()).strip()
                : null;
    }

    /** A whole question with one thing to type. */
    boolean typed(QuestionDraft draft, ResponseKey key) {
        List<QuestionAnswer> answers = answers(key, scoring, new HashSet<>());
        if (answers == null || answers.isEmpty()) {
            return false;
        }
        boolean number = answers.getFirst().number();
        boolean capitals = !number && (!(scoring instanceof Scoring.Mapped) || key.capitalsMatter());
        draft.type(number ? QuestionType.NUMERIC : QuestionType.TEXT)
                .answers(answers)
                .settings(QuestionSettings.USUAL.withCapitals(capitals));
        return true;
    }

    private @Nullable QuestionGap gap(
            String id, Tag interaction, ResponseKey key, Scoring part, Set<BigDecimal> worth) {
        if (interaction.is("textEntryInteraction")) {
            List<QuestionAnswer> answers = answers(key, part, worth);
            if (answers != null && !key.isNumber() && (!(part instanceof Scoring.Mapped) || key.capitalsMatter())) {
                findings.changed("gap " + id, "capital letters mattered; in a text with gaps they do not");
            }
            return answers == null || answers.isEmpty() ? null : new QuestionGap(id, List.of(), answers);
        }
        List<QuestionOption> options = new ArrayList<>();
        Map<String, BigDecimal> weights = choiceWeights(key, part, worth);
        for (Tag choice : interaction.tags("inlineChoice")) {
            String choiceId = Constructs.id(choice);
            options.add(new QuestionOption(
                    choiceId, media.markdown(choice), weights.getOrDefault(choiceId, BigDecimal.ZERO), ""));
        }
        return options.stream().anyMatch(QuestionOption::isRight) ? new QuestionGap(id, options, List.of()) : null;
    }

    private Map<String, BigDecimal> choiceWeights(ResponseKey key, Scoring part, Set<BigDecimal> worth) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        if (part instanceof Scoring.Mapped) {
            boolean all = scoring instanceof Scoring.All;
            worth.add(all ? BigDecimal.ONE : key.most().stripTrailingZeros());
            key.points()
                    .forEach((id, points) -> weights.put(
                            id,
                            all
                                    ? BigDecimal.valueOf(Math.max(0, points.signum()))
                                    : ResponseKey.share(points, key.most())));
        } else {
            if (part instanceof Scoring.Match(String _, double points)) {
                worth.add(BigDecimal.valueOf(points).stripTrailingZeros());
            }
            key.correct().forEach(id -> weights.put(id, BigDecimal.ONE));
        }
        return weights;
    }

    /** Null where our kinds cannot score alike. */
    private @Nullable List<QuestionAnswer> answers(ResponseKey key, Scoring part, Set<BigDecimal> worth) {
        if (part instanceof Scoring.Number(List<Scoring.Number.Case> cases)) {
            return ItemNumbers.answers(cases, key, worth);
        }
        List<QuestionAnswer> answers = new ArrayList<>();
        if (part instanceof Scoring.Mapped) {
            if (key.most().signum() <= 0 || key.otherwise().signum() != 0) {
                return null;
            }
            boolean all = scoring instanceof Scoring.All;
            worth.add(all ? BigDecimal.ONE : key.most().stripTrailingZeros());
            key.points()
                    .forEach((text, points) -> answers.add(answer(
                            key,
                            text,
                            all
                                    ? BigDecimal.valueOf(Math.max(0, points.signum()))
                                    : ResponseKey.share(points, key.most()).max(BigDecimal.ZERO))));
            return answers;
        }
        if (part instanceof Scoring.Match(String _, double points)) {
            worth.add(BigDecimal.valueOf(points).stripTrailingZeros());
        } else if (!key.correct().isEmpty()) {
            findings.changed("scoring rules", "the item has none; the declared right answer gives 1 point");
        }
        key.correct().stream().limit(1).forEach(text -> answers.add(answer(key, text, BigDecimal.ONE)));
        return answers;
    }

    private static QuestionAnswer answer(ResponseKey key, String text, BigDecimal weight) {
        return key.isNumber() ? QuestionAnswer.number(text, "0", weight, "") : QuestionAnswer.words(text, weight, "");
    }

    /** Words to be put into the gaps of a text. */
    boolean fillMatches(
            QuestionDraft draft, Tag interaction, Function<Function<Tag, @Nullable List<Part>>, String> stem) {
        ResponseKey key = ResponseKey.of(item, interaction.attribute("responseIdentifier", ""))
                .orElseThrow();
        List<Tag> words = interaction.tags("gapText");
        Map<String, String> right = new LinkedHashMap<>();
        key.correct()
                .forEach(pair -> right.put(
                        pair.substring(pair.indexOf(' ') + 1), pair.substring(0, Math.max(0, pair.indexOf(' ')))));
        List<String> gaps = interaction
                .below()
                .filter(tag -> tag.is("gap"))
                .map(Constructs::id)
                .toList();
        if (words.isEmpty()
                || !interaction.tags("gapImg").isEmpty()
                || right.size() != key.correct().size()
                || !right.keySet().equals(Set.copyOf(gaps))
                || !ItemPairs.scoresEqually(scoring, key)) {
            return false;
        }
        OurIds ids = OurIds.of(gaps, "gap");
        draft.stem(stem.apply(tag -> gapMatched(tag, ids)));
        for (String gap : gaps) {
            List<QuestionOption> options = new ArrayList<>();
            for (Tag word : words) {
                boolean fits = Constructs.id(word).equals(right.get(gap));
                options.add(new QuestionOption(
                        Constructs.id(word), media.markdown(word), fits ? BigDecimal.ONE : BigDecimal.ZERO, ""));
            }
            draft.gap(new QuestionGap(ids.our(gap), options, List.of()));
        }
        draft.type(QuestionType.CLOZE).settings(QuestionSettings.USUAL.partly(scoring instanceof Scoring.Mapped));
        findings.changed("gapMatchInteraction", "words to be dragged became a choice in each gap");
        return true;
    }

    /** What becomes of the text of a {@code gapMatchInteraction}. */
    static @Nullable List<Part> gapMatched(Tag tag, OurIds ids) {
        return switch (tag.name()) {
            case "gap" -> List.of(Bodies.gap(ids.our(Constructs.id(tag))));
            case "gapText" -> List.of();
            case "gapMatchInteraction" ->
                List.of(Bodies.block(Bodies.replaced(tag, inside -> switch (inside.name()) {
                            case "prompt" -> List.of(Bodies.block(inside.parts()));
                            default -> gapMatched(inside, ids);
                        })
                        .parts()));
            default -> null;
        };
    }
}
