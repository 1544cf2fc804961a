package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Constructs;
import org.aliquot.qti.OurIds;
import org.aliquot.qti.Unsupported;
import org.jspecify.annotations.Nullable;

/** What learners see of an item that keeps its own rules; what is right only its rules know. */
final class ItemShown {

    private final Tag item;
    private final Media media;
    private final ItemFindings findings;

    ItemShown(Tag item, Media media, ItemFindings findings) {
        this.item = item;
        this.media = media;
        this.findings = findings;
    }

    /** Fills in as much as we can show; an item that none of our controls can ask keeps its text only. */
    void fill(QuestionDraft draft, Function<Function<Tag, @Nullable List<Part>>, String> stem) {
        Tag first = Constructs.interactions(item).stream().findFirst().orElse(item);
        try {
            AskedItem asked = AskedItem.of(item);
            switch (asked.shape()) {
                case SINGLE, MULTIPLE -> choices(draft, first);
                case ORDERING ->
                    draft.options(options(first.tags("simpleChoice"))).order(right(first));
                case MATCHING -> draft.pairs(pairs(first));
                case CLOZE -> gaps(draft, asked, stem);
                case HOTSPOT ->
                    ResponseKey.of(item, first.attribute("responseIdentifier", ""))
                            .ifPresent(key -> new ItemPlaces(findings, new Scoring.Own()).show(draft, first, key));
                case NUMERIC, TEXT -> {
                    // nothing but a field
                }
            }
        } catch (Unsupported notOurs) {
            draft.options(options(first.tags("simpleChoice")));
        }
    }

    private void choices(QuestionDraft draft, Tag interaction) {
        List<Tag> choices = interaction.is("hottextInteraction")
                ? interaction.below().filter(tag -> tag.is("hottext")).toList()
                : interaction.tags("simpleChoice");
        boolean fixed = choices.stream()
                .anyMatch(choice -> choice.attribute("fixed", "false").equals("true"));
        draft.options(options(choices))
                .settings(QuestionSettings.USUAL.shuffled(
                        !fixed && interaction.attribute("shuffle", "false").equals("true")));
        tellMost(draft, interaction);
    }

    /** More choices than the item allows earn nothing: learners are told how many. */
    static void tellMost(QuestionDraft draft, Tag interaction) {
        String most = interaction.attribute("maxChoices", "0");
        int there = draft.question().options().size();
        if (draft.question().settings().choose() == null
                && most.matches("[2-9]|[1-9]\\d")
                && Integer.parseInt(most) < there) {
            draft.stem(draft.question().stem() + "\n\nChoose at most " + most + ".");
        }
    }

    private List<QuestionOption> options(List<Tag> choices) {
        Set<String> right = new HashSet<>();
        Constructs.interactions(item).forEach(interaction -> right.addAll(right(interaction)));
        return choices.stream()
                .map(choice -> new QuestionOption(
                        Constructs.id(choice),
                        media.markdown(Bodies.replaced(choice, tag -> tag.is("feedbackInline") ? List.of() : null)),
                        right.contains(Constructs.id(choice)) ? BigDecimal.ONE : BigDecimal.ZERO,
                        ""))
                .toList();
    }

    private List<String> right(Tag interaction) {
        return ResponseKey.of(item, interaction.attribute("responseIdentifier", ""))
                .map(ResponseKey::correct)
                .orElse(List.of());
    }

    private List<QuestionPair> pairs(Tag interaction) {
        List<Tag> sets = interaction.tags("simpleMatchSet");
        Set<String> begun = new HashSet<>();
        right(interaction).forEach(pair -> begun.add(pair.split(" ")[0]));
        boolean two = sets.size() == 2;
        List<Tag> all = two
                ? sets.stream()
                        .flatMap(set -> set.tags("simpleAssociableChoice").stream())
                        .toList()
                : interaction.tags("simpleAssociableChoice");
        List<QuestionPair> pairs = new ArrayList<>();
        for (Tag choice : all) {
            boolean left = two
                    ? sets.getFirst().tags("simpleAssociableChoice").contains(choice)
                    : begun.contains(Constructs.id(choice));
            String text = media.markdown(choice);
            pairs.add(
                    left
                            ? new QuestionPair(text, "", "", Constructs.id(choice), "")
                            : new QuestionPair("", text, "", "", Constructs.id(choice)));
        }
        return pairs;
    }

    private void gaps(
            QuestionDraft draft, AskedItem asked, Function<Function<Tag, @Nullable List<Part>>, String> stem) {
        OurIds ids = asked.ids();
        boolean matched = Constructs.interactions(item).getFirst().is("gapMatchInteraction");
        draft.stem(stem.apply(tag -> {
            if (matched) {
                return ItemGaps.gapMatched(tag, ids);
            }
            return tag.name().endsWith("Interaction")
                    ? List.of(Bodies.gap(ids.our(tag.attribute("responseIdentifier", ""))))
                    : null;
        }));
        asked.choices()
                .forEach((id, offered) -> draft.gap(new QuestionGap(
                        id,
                        offered.stream()
                                .map(text -> new QuestionOption(text, text, BigDecimal.ZERO, ""))
                                .toList(),
                        offered.isEmpty() ? List.of(QuestionAnswer.words("", BigDecimal.ZERO, "")) : List.of())));
    }
}
