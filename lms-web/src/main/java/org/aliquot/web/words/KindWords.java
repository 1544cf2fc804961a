package org.aliquot.web.words;

import java.util.Arrays;
import java.util.List;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemType;
import org.aliquot.web.staff.Choice;

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
            case RULED -> "Question with its own scoring";
        };
    }

    /** What is written here: lessons ask questions with options only, and own scoring comes from other systems. */
    public static boolean fits(ItemType type, Purpose purpose) {
        return type != ItemType.RULED && (purpose == Purpose.EXAM || hasOptions(type));
    }

    public static boolean hasOptions(ItemType type) {
        return switch (type) {
            case SINGLE, TRUE_FALSE, MULTIPLE -> true;
            case ORDERING,
                    MATCHING,
                    NUMERIC,
                    TEXT,
                    CLOZE,
                    HOTSPOT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    RULED -> false;
        };
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
            case SINGLE, TRUE_FALSE, TEXT, ANTIBODY_PANEL, CONTROL_CHART, DIFFERENTIAL, RULED -> "";
        };
    }
}
