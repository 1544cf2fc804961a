package org.aliquot.web.editor;

import java.util.Map;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a question's parts are called, by its kind.
 *
 * @param one what a row holds, such as "Step"
 * @param other null where a row has no second field; likewise {@code reason} and {@code marked}
 * @param open so many rows stand open; further ones unfold
 * @param list the parts' name in the paths of {@link org.aliquot.question.FieldProblem}
 * @param fields the row's field for a part's field in such a path
 */
public record PartWords(
        String title,
        String hint,
        String one,
        String text,
        @Nullable String other,
        @Nullable String reason,
        @Nullable String marked,
        boolean linesInText,
        boolean linesInOther,
        int open,
        String list,
        Map<String, String> fields) {

    /** Null for the kinds without parts. */
    static @Nullable PartWords of(ItemType type) {
        return switch (type) {
            case ORDERING ->
                new PartWords(
                        "Steps",
                        "In the right order. Each learner gets them mixed. Four to six work best; leave out steps whose order is a matter of policy.",
                        "Step",
                        "What is done",
                        null,
                        null,
                        null,
                        false,
                        false,
                        5,
                        "steps",
                        Map.of("text", "text"));
            case MATCHING ->
                new PartWords(
                        "Pairs",
                        "What stands on the left, what belongs to it, and why. One class of things; the right side may repeat.",
                        "Pair",
                        "Left side",
                        "Belongs to",
                        "Why they belong together",
                        null,
                        false,
                        false,
                        4,
                        "sources",
                        Map.of("text", "text", "target", "other", "rationale", "reason"));
            case NUMERIC ->
                new PartWords(
                        "Units to choose from",
                        "Leave empty when the question fixes the unit. The factor turns a value in this unit into the key’s: with the key in g/dL, g/L has the factor 0.1.",
                        "Unit",
                        "Unit",
                        "Factor",
                        null,
                        null,
                        false,
                        false,
                        2,
                        "units",
                        Map.of("unit", "text", "factor", "other"));
            case CLOZE ->
                new PartWords(
                        "Gaps",
                        "Write [[g1]], [[g2]] … into the question where the gaps are. A gap with choices is a list; one with a tolerance takes a number; any other takes words.",
                        "Gap",
                        "Choices, one on each line; empty where something is to be typed",
                        "Right, one spelling on each line",
                        "Tolerance of a number, such as 0.1 or 2 %",
                        null,
                        true,
                        true,
                        3,
                        "gaps",
                        Map.of("choices", "text", "accepted", "other", "tolerance", "reason"));
            case HOTSPOT ->
                new PartWords(
                        "Places on the picture",
                        "Say in words what is seen at each place, without naming the answer: people who cannot see the picture choose from these words. Shapes are in percent of the picture: ellipse x y rx ry, box x y width height, or polygon x y x y x y.",
                        "Place",
                        "What is seen there",
                        "Shape",
                        null,
                        "To be found",
                        false,
                        false,
                        4,
                        "places",
                        Map.of("text", "text", "shape", "other"));
            case SINGLE, TRUE_FALSE, MULTIPLE, TEXT, ANTIBODY_PANEL, CONTROL_CHART, DIFFERENTIAL, RULED -> null;
        };
    }
}
