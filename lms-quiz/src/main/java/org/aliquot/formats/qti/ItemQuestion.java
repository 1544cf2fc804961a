package org.aliquot.formats.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.formats.OwnRules;
import org.aliquot.formats.Question;
import org.aliquot.formats.QuestionDraft;
import org.aliquot.formats.QuestionOption;
import org.aliquot.formats.QuestionPlace;
import org.aliquot.formats.QuestionSettings;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionType;
import org.aliquot.formats.ReadQuestion;
import org.aliquot.formats.markup.Part;
import org.aliquot.formats.markup.Tag;
import org.aliquot.formats.markup.Words;
import org.aliquot.formats.markup.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * One item of QTI 2 or 3 as a question: of a kind of our own where the standard's ways of scoring suffice, else with its own
 * rules.
 */
final class ItemQuestion {

    private static final Set<String> SHOWN = Set.of(
            "choiceInteraction",
            "orderInteraction",
            "matchInteraction",
            "associateInteraction",
            "gapMatchInteraction",
            "inlineChoiceInteraction",
            "textEntryInteraction",
            "extendedTextInteraction",
            "hottextInteraction",
            "hotspotInteraction",
            "selectPointInteraction",
            "sliderInteraction");

    /** Thirds of a point do not quite add up. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.001");

    private final Tag item;
    private final Media media;
    private final ItemFindings findings;
    private final QuestionDraft draft = new QuestionDraft(QuestionType.DESCRIPTION);
    private final List<Tag> interactions;
    private final Scoring scoring;

    private ItemQuestion(Tag item, Bundle bundle, String file, ItemFindings findings) {
        this.item = item;
        this.findings = findings;
        this.media = new Media(bundle, file);
        this.interactions = Constructs.interactions(item);
        this.scoring = item.first("templateProcessing").isPresent()
                        || item.attribute("adaptive", "false").equals("true")
                ? new Scoring.Own()
                : Scoring.of(item);
    }

    /** Hands the question over, or says why it is refused. */
    static void read(Tag item, Bundle bundle, String file, QuestionPlace place, QuestionSink sink) {
        String id = item.attribute("identifier", file);
        ItemFindings findings = new ItemFindings(sink, id, item.line());
        ItemQuestion reading = new ItemQuestion(item, bundle, file, findings);
        try {
            Question question = reading.question(id, place);
            if (question != null) {
                reading.media.tell(findings);
                sink.question(new ReadQuestion(question, item.line(), reading.media.media()));
            }
        } catch (Unsupported unsupported) {
            findings.refused("item", "it is not valid: " + unsupported.construct());
        }
    }

    private @Nullable Question question(String id, QuestionPlace place) {
        String refusal = refusal();
        if (refusal != null) {
            findings.refused("interaction", refusal);
            return null;
        }
        draft.id(id).title(item.attribute("title", "")).place(place);
        boolean ours = interactions.isEmpty() ? description() : kind();
        if (!ours) {
            Set<String> unknown = Constructs.unknown(item);
            if (!unknown.isEmpty()) {
                findings.refused("scoring rules", "they use what we do not support: " + String.join(", ", unknown));
                return null;
            }
            ruled();
        }
        feedback();
        item.below()
                .filter(tag -> tag.is("rubricBlock"))
                .findFirst()
                .ifPresent(_ -> findings.dropped("rubricBlock", "notes for who marks or invigilates are not taken"));
        return draft.question();
    }

    private @Nullable String refusal() {
        if (item.first("itemBody").isEmpty()) {
            return "the item has no body";
        }
        for (Tag tag :
                item.below().filter(tag -> tag.name().endsWith("Interaction")).toList()) {
            if (!SHOWN.contains(tag.name())) {
                return "we have nothing like a " + tag.name();
            }
            if (ResponseKey.of(item, tag.attribute("responseIdentifier", "")).isEmpty()) {
                return "the answer of its " + tag.name() + " is not declared";
            }
        }
        return null;
    }

    private boolean description() {
        draft.stem(stem(_ -> null));
        return scoring instanceof Scoring.None;
    }

    private void ruled() {
        Tag first = interactions.isEmpty() ? item : interactions.getFirst();
        Set<String> right = ResponseKey.of(item, first.attribute("responseIdentifier", ""))
                .map(key -> Set.copyOf(key.correct()))
                .orElse(Set.of());
        draft.type(QuestionType.RULED)
                .options(first.tags("simpleChoice").stream()
                        .map(choice -> new QuestionOption(
                                Expressions.id(choice),
                                media.markdown(choice),
                                right.contains(Expressions.id(choice)) ? BigDecimal.ONE : BigDecimal.ZERO,
                                ""))
                        .toList())
                .answers(List.of())
                .pairs(List.of())
                .gaps(List.of())
                .order(List.of())
                .settings(QuestionSettings.USUAL)
                .stem(stem(this::promptOf))
                .rules(new OwnRules("qti21", XmlText.of(item, 0)));
        findings.changed(
                "scoring rules",
                item.attribute("adaptive", "false").equals("true")
                        ? "it scores itself by its own rules; they run once, not after each of several tries"
                        : "it scores itself by its own rules, which no kind of ours has");
    }

    /** Whether the item became a kind of our own. */
    private boolean kind() {
        Tag first = interactions.getFirst();
        if (interactions.size() > 1 || isInline(first)) {
            return interactions.stream().allMatch(ItemQuestion::isInline)
                    && new ItemGaps(item, media, findings, scoring).fill(draft, this::stem);
        }
        if (first.is("gapMatchInteraction")) {
            return new ItemGaps(item, media, findings, scoring).fillMatches(draft, first, this::stem);
        }
        ResponseKey key =
                ResponseKey.of(item, first.attribute("responseIdentifier", "")).orElseThrow();
        if (!first.is("extendedTextInteraction") && !scoresOnly(first.attribute("responseIdentifier", ""))) {
            return false;
        }
        draft.stem(stem(this::promptOf));
        return switch (first.name()) {
            case "choiceInteraction" -> choices(first, first.tags("simpleChoice"), key);
            case "hottextInteraction" ->
                choices(first, first.below().filter(tag -> tag.is("hottext")).toList(), key);
            case "orderInteraction" -> order(first, key);
            case "matchInteraction" -> new ItemPairs(media, findings, scoring).match(draft, first, key);
            case "associateInteraction" -> new ItemPairs(media, findings, scoring).associate(draft, first, key);
            case "extendedTextInteraction" -> essay(key);
            case "sliderInteraction" -> slider(key);
            case "hotspotInteraction", "selectPointInteraction" ->
                new ItemPlaces(findings, scoring).fill(draft, first, key);
            default -> false;
        };
    }

    private static boolean isInline(Tag interaction) {
        return interaction.is("inlineChoiceInteraction") || interaction.is("textEntryInteraction");
    }

    private boolean scoresOnly(String response) {
        return switch (scoring) {
            case Scoring.Match(String id, double _) -> id.equals(response);
            case Scoring.Mapped(String id) -> id.equals(response);
            case Scoring.Areas(String id) -> id.equals(response);
            case Scoring.None _ -> true;
            default -> false;
        };
    }

    /** The text, where interactions give way to something. */
    private String stem(Function<Tag, @Nullable List<Part>> by) {
        Tag body = Bodies.replaced(item.first("itemBody").orElseThrow(), tag -> switch (tag.name()) {
            case "rubricBlock", "feedbackBlock", "feedbackInline", "stylesheet", "templateBlock" -> List.<Part>of();
            case "templateInline" -> Bodies.replaced(tag, by).parts();
            default -> by.apply(tag);
        });
        return Bodies.marked(media.markdown(body));
    }

    /** An interaction gives way to its question and its picture. */
    private @Nullable List<Part> promptOf(Tag tag) {
        if (tag.is("printedVariable")) {
            return List.of(new Words("…"));
        }
        if (!tag.name().endsWith("Interaction")) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        tag.first("prompt").ifPresent(prompt -> parts.add(Bodies.block(prompt.parts())));
        if (tag.is("hottextInteraction")) {
            parts.addAll(tag.parts().stream()
                    .filter(part -> !(part instanceof Tag inside && inside.is("prompt")))
                    .toList());
        }
        tag.tags().stream()
                .filter(child -> child.is("object") || child.is("img"))
                .forEach(picture -> parts.add(Bodies.block(List.of(picture))));
        return parts;
    }

    private boolean choices(Tag interaction, List<Tag> choices, ResponseKey key) {
        if (choices.isEmpty()) {
            return false;
        }
        Map<String, BigDecimal> weights = weights(choices, key);
        if (weights == null) {
            return false;
        }
        for (Tag choice : choices) {
            String id = Expressions.id(choice);
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
        asTrueFalse();
        return true;
    }

    /** True and false in this order are a kind of their own. */
    private void asTrueFalse() {
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
                        Expressions.id(choice),
                        ResponseKey.share(points.getOrDefault(Expressions.id(choice), key.otherwise()), most));
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

    private void tellNoRules() {
        if (scoring instanceof Scoring.None) {
            findings.changed("scoring rules", "the item has none; the declared right answer gives 1 point");
        } else if (scoring instanceof Scoring.Match(String _, double points) && points != 1) {
            tellPoints(BigDecimal.valueOf(points).stripTrailingZeros());
        }
    }

    private boolean order(Tag interaction, ResponseKey key) {
        List<String> correct = key.correct();
        List<Tag> choices = interaction.tags("simpleChoice");
        Set<String> ids =
                new LinkedHashSet<>(choices.stream().map(Expressions::id).toList());
        if (scoring instanceof Scoring.Mapped
                || !ids.equals(new LinkedHashSet<>(correct))
                || correct.size() != ids.size()) {
            return false;
        }
        for (Tag choice : choices) {
            draft.option(new QuestionOption(Expressions.id(choice), media.markdown(choice), BigDecimal.ZERO, ""));
        }
        draft.type(QuestionType.ORDERING).order(correct).settings(QuestionSettings.USUAL.partly(false));
        tellNoRules();
        return true;
    }

    private boolean essay(ResponseKey key) {
        if (!(scoring instanceof Scoring.None) && !key.correct().isEmpty()) {
            return new ItemGaps(item, media, findings, scoring).typed(draft, key);
        }
        draft.type(QuestionType.ESSAY);
        return scoring instanceof Scoring.None
                || key.correct().isEmpty() && key.mapping().isEmpty() && !(scoring instanceof Scoring.Own);
    }

    private boolean slider(ResponseKey key) {
        findings.changed("sliderInteraction", "a slider became a number to be typed");
        return new ItemGaps(item, media, findings, scoring).typed(draft, key);
    }

    /** Feedback that is always shown is that of the question; the rest depends on what cannot be carried over. */
    private void feedback() {
        List<String> general = new ArrayList<>();
        boolean dropped = false;
        Map<String, String> byOption = new LinkedHashMap<>();
        for (Tag tag : item.tags("modalFeedback")) {
            String id = Expressions.id(tag);
            String text = media.markdown(content(tag));
            boolean option =
                    draft.question().options().stream().anyMatch(one -> one.id().equals(id));
            if (isAlwaysShown(tag)) {
                general.add(text);
            } else if (option && byOption.putIfAbsent(id, text) == null) {
                continue;
            } else {
                dropped = true;
            }
        }
        dropped |= item.tags("itemBody").stream().flatMap(Tag::below).anyMatch(tag -> tag.is("feedbackBlock"));
        draft.feedback(String.join("\n\n", general));
        if (!byOption.isEmpty()) {
            draft.options(draft.question().options().stream()
                    .map(one -> with(one, byOption.get(one.id())))
                    .toList());
        }
        if (dropped && draft.question().type() != QuestionType.RULED) {
            findings.dropped("feedback", "some is shown under a condition that only the item's own rules know");
        }
    }

    /** QTI 3 wraps it. */
    private static Tag content(Tag feedback) {
        return feedback.first("contentBody").orElse(feedback);
    }

    private static QuestionOption with(QuestionOption option, @Nullable String feedback) {
        return feedback == null || !option.feedback().isEmpty()
                ? option
                : new QuestionOption(
                        option.id(), option.text(), option.weight(), feedback, option.misconception(), option.shape());
    }

    /** Its outcome starts with its name, and no rule sets it. */
    private boolean isAlwaysShown(Tag feedback) {
        String outcome = feedback.attribute("outcomeIdentifier", "");
        Optional<Tag> declared = item.tags("outcomeDeclaration").stream()
                .filter(tag -> Expressions.id(tag).equals(outcome))
                .findFirst();
        boolean set = item.tags("responseProcessing").stream()
                .flatMap(Tag::below)
                .anyMatch(rule ->
                        rule.name().startsWith("set") && Expressions.id(rule).equals(outcome));
        boolean starts = declared.stream()
                .flatMap(tag -> tag.tags("defaultValue").stream())
                .flatMap(tag -> tag.tags("value").stream())
                .anyMatch(value -> value.text().strip().equals(Expressions.id(feedback)));
        return !set && starts == feedback.attribute("showHide", "show").equals("show");
    }
}
