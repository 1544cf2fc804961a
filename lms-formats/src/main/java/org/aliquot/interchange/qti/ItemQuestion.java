package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.interchange.OwnRules;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.aliquot.markup.XmlText;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Constructs;
import org.aliquot.qti.Unsupported;
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
        Set<String> unknown = Constructs.unknown(item);
        if (!unknown.isEmpty() && !(ours && isUnscored(draft.question().type()))) {
            findings.refused("scoring rules", "they use what we do not support: " + String.join(", ", unknown));
            return null;
        }
        if (!ours) {
            ruled();
        } else if (!interactions.isEmpty()) {
            keepRules();
        }
        new ItemFeedback(item, media, findings).fill(draft);
        item.below()
                .filter(tag -> tag.is("rubricBlock"))
                .findFirst()
                .ifPresent(_ -> findings.dropped("rubricBlock", "notes for who marks or invigilates are not taken"));
        return draft.question();
    }

    private static boolean isUnscored(QuestionType type) {
        return type == QuestionType.ESSAY || type == QuestionType.DESCRIPTION;
    }

    private @Nullable String refusal() {
        if (item.first("itemBody").isEmpty()) {
            return "the item has no body";
        }
        for (Tag tag :
                item.below().filter(tag -> tag.name().endsWith("Interaction")).toList()) {
            if (!SHOWN.contains(tag.name())) {
                return "we have nothing like it: " + tag.name();
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
        draft.type(QuestionType.RULED)
                .options(List.of())
                .answers(List.of())
                .pairs(List.of())
                .gaps(List.of())
                .order(List.of())
                .settings(QuestionSettings.USUAL)
                .stem(stem(this::promptOf))
                .rules(rules());
        new ItemShown(item, media, findings).fill(draft, this::stem);
        findings.changed(
                "scoring rules",
                item.attribute("adaptive", "false").equals("true")
                        ? "it scores itself by its own rules; they run once, not after each of several tries"
                        : "it scores itself by its own rules, which no kind of ours has");
    }

    private OwnRules rules() {
        return new OwnRules("qti21", XmlText.of(item, 0).strip());
    }

    /** Keeps the rules beside a kind of our own that would score otherwise. */
    private void keepRules() {
        boolean plain = scoring instanceof Scoring.Match;
        if (!(scoring instanceof Scoring.None) && !SameScore.holds(item, draft.question(), plain)) {
            draft.rules(rules());
            ItemShown.tellMost(draft, interactions.getFirst());
            findings.changed("scoring rules", "no kind of ours scores quite so; our bank goes by the item's own rules");
        }
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
            case "choiceInteraction" ->
                new ItemChoices(media, findings, scoring).fill(draft, first, first.tags("simpleChoice"), key);
            case "hottextInteraction" ->
                new ItemChoices(media, findings, scoring)
                        .fill(
                                draft,
                                first,
                                first.below().filter(tag -> tag.is("hottext")).toList(),
                                key);
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
            case "printedVariable" -> List.of(new Words(printed(tag)));
            default -> by.apply(tag);
        });
        return Bodies.marked(media.markdown(body));
    }

    /** What templates compute without drawing; dots where they draw. */
    private String printed(Tag tag) {
        try {
            return AskedItem.of(item).printed(tag);
        } catch (Unsupported drawn) {
            return "…";
        }
    }

    /** An interaction gives way to its question and its picture. */
    private @Nullable List<Part> promptOf(Tag tag) {
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

    private boolean order(Tag interaction, ResponseKey key) {
        List<String> correct = key.correct();
        List<Tag> choices = interaction.tags("simpleChoice");
        Set<String> ids =
                new LinkedHashSet<>(choices.stream().map(Constructs::id).toList());
        if (scoring instanceof Scoring.Mapped
                || !ids.equals(new LinkedHashSet<>(correct))
                || correct.size() != ids.size()) {
            return false;
        }
        for (Tag choice : choices) {
            draft.option(new QuestionOption(Constructs.id(choice), media.markdown(choice), BigDecimal.ZERO, ""));
        }
        draft.type(QuestionType.ORDERING).order(correct).settings(QuestionSettings.USUAL.partly(false));
        new ItemChoices(media, findings, scoring).tellNoRules();
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
}
