package org.aliquot.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemType;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** The kinds of question in words. */
public final class KindWords {

    private KindWords() {}

    public static String of(ItemType type) {
        return switch (type) {
            case SINGLE -> "One best answer";
            case TRUE_FALSE -> "True or false";
            case MULTIPLE -> "Several answers";
            case ORDERING -> "Put in order";
            case MATCHING -> "Match pairs";
            case NUMERIC -> "Number";
            case TEXT -> "Short text";
            case CLOZE -> "Fill the gaps";
            case HOTSPOT -> "Mark a picture";
            case ANTIBODY_PANEL -> "Identify an antibody";
            case CONTROL_CHART -> "Read a control chart";
            case DIFFERENTIAL -> "Count a differential";
            case FIELD -> "Recognize what a field shows";
            case FIELD_MARKS -> "Mark what a field shows";
            case FIELD_COUNT -> "Count in fields and report";
            case RULED -> "Question with its own scoring";
            case WRITTEN -> "Written answer";
        };
    }

    /** What is written here: own scoring comes from other systems. */
    public static boolean fits(ItemType type, Purpose purpose) {
        return type != ItemType.RULED && (purpose == Purpose.EXAM || type.isAskedInLessons());
    }

    public static List<Choice> choices(ItemType chosen, Purpose purpose) {
        return Arrays.stream(ItemType.values())
                .filter(type -> fits(type, purpose))
                .map(type -> new Choice(type.word(), of(type), type == chosen))
                .toList();
    }

    /** How the credit is counted, told to authors. */
    public static String credit(ItemType type) {
        return switch (type) {
            case MULTIPLE ->
                "Part of the point for part of the answer: one up for each right option chosen, one down for each wrong one, never below nothing.";
            case ORDERING ->
                "Part of the point for part of the answer: each step that follows its right neighbor counts.";
            case MATCHING, CLOZE -> "Part of the point for part of the answer: each right one counts alike.";
            case NUMERIC -> "Half the point for a right value with other significant figures than asked for.";
            case HOTSPOT ->
                "Part of the point for part of the answer: one up for each place found, one down for each wrong mark, never below nothing.";
            case FIELD_MARKS ->
                "Part of the point for part of the answer: one up for each object found, one down for each wrong mark, never below nothing.";
            case FIELD_COUNT ->
                "Half of the point for the counts, each count alike; half for what is reported, each report alike.";
            case SINGLE, TRUE_FALSE, TEXT, ANTIBODY_PANEL, CONTROL_CHART, DIFFERENTIAL, FIELD, RULED, WRITTEN -> "";
        };
    }

    /** What the rows of its parts are called; null for the kinds without parts. */
    public static @Nullable PartWords parts(ItemType type) {
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
                        "Tolerance of a number, such as 0.1 or 2%",
                        null,
                        true,
                        true,
                        3,
                        "gaps",
                        Map.of("choices", "text", "accepted", "other", "tolerance", "reason"));
            case HOTSPOT ->
                new PartWords(
                        "Places on the picture",
                        "Say in words what is seen at each place, without naming the answer: people who cannot see the picture choose from these words. A shape that is drawn is written into its row, and the other way round, in percent of the picture: ellipse x y rx ry, box x y width height, or polygon x y x y x y.",
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
            case WRITTEN ->
                new PartWords(
                        "Rubric",
                        "What to look for in the answer, one thing in each row, and the most points it earns, 1 to 5. Say what full points require. Up to six rows.",
                        "Criterion",
                        "What is looked for",
                        "Maximum points",
                        null,
                        null,
                        false,
                        false,
                        3,
                        "rubric",
                        Map.of("text", "text", "points", "other", "typed", "other"));
            case SINGLE,
                    TRUE_FALSE,
                    MULTIPLE,
                    TEXT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    FIELD,
                    FIELD_MARKS,
                    FIELD_COUNT,
                    RULED -> null;
        };
    }
}
