package org.aliquot.qti;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** Finds the control of ours in which an item can be answered. */
final class Controls {

    private static final Set<String> INLINE = Set.of("inlineChoiceInteraction", "textEntryInteraction");

    private Controls() {}

    /**
     * The control.
     *
     * @param fresh the item before it is answered
     * @throws Unsupported when we have none
     */
    static Control of(Tag item, ScoredItem fresh) {
        List<Tag> interactions = Constructs.interactions(item);
        if (interactions.isEmpty()) {
            throw new Unsupported("an item without an interaction");
        }
        Tag first = interactions.getFirst();
        if (interactions.stream().allMatch(tag -> INLINE.contains(tag.name()))) {
            boolean field = interactions.size() == 1 && first.is("textEntryInteraction") && standsAlone(item, first);
            return field ? typed(item, first, fresh) : GapControl.inline(item, interactions, fresh);
        }
        if (interactions.size() > 1) {
            Set<String> kinds =
                    new TreeSet<>(interactions.stream().map(Tag::name).toList());
            throw new Unsupported("several interactions in one item: " + String.join(", ", kinds));
        }
        Variable variable = variable(first, fresh);
        return switch (first.name()) {
            case "choiceInteraction" -> ChoiceControl.of(first, first.tags("simpleChoice"), variable);
            case "hottextInteraction" ->
                ChoiceControl.of(
                        first, first.below().filter(tag -> tag.is("hottext")).toList(), variable);
            case "orderInteraction" -> OrderControl.of(first, variable);
            case "matchInteraction" -> PairControl.match(first, variable);
            case "associateInteraction" -> PairControl.associate(first, variable);
            case "gapMatchInteraction" -> GapControl.match(first, variable);
            case "extendedTextInteraction", "sliderInteraction" -> typed(item, first, fresh);
            case "hotspotInteraction", "selectPointInteraction" -> PlaceControl.of(item, first, variable);
            default -> throw new Unsupported(first.name());
        };
    }

    private static Control typed(Tag item, Tag interaction, ScoredItem fresh) {
        return new TypedControl(Typed.of(item, interaction, variable(interaction, fresh)));
    }

    private static Variable variable(Tag interaction, ScoredItem fresh) {
        return Variable.of(interaction.attribute("responseIdentifier", ""), fresh);
    }

    /** Whether a field ends the text and has its paragraph for itself. */
    private static boolean standsAlone(Tag item, Tag field) {
        Tag body = item.first("itemBody").orElseThrow();
        StringBuilder after = new StringBuilder();
        addTextAfter(body, field, after);
        Tag paragraph = parent(body, field);
        return after.toString().isBlank()
                && (paragraph == body || paragraph.text().isBlank());
    }

    private static Tag parent(Tag of, Tag field) {
        for (Tag tag : of.tags()) {
            if (tag == field) {
                return of;
            }
            if (tag.below().anyMatch(below -> below == field)) {
                return parent(tag, field);
            }
        }
        return of;
    }

    /** Whether the field was met. */
    private static boolean addTextAfter(Tag tag, Tag field, StringBuilder after) {
        boolean met = false;
        for (Part part : tag.parts()) {
            if (part == field) {
                met = true;
            } else if (part instanceof Tag child && !met) {
                met = addTextAfter(child, field, after);
            } else if (met) {
                after.append(part instanceof Words(String words) ? words : ((Tag) part).text());
            }
        }
        return met;
    }
}
