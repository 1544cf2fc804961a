package org.aliquot.interchange;

import java.util.Optional;

/** What a question may have, and what {@link FormatGuide} says of for each format. */
public enum QuestionFeature {
    SINGLE("one best answer", QuestionType.SINGLE),
    TRUE_FALSE("true or false", QuestionType.TRUE_FALSE),
    MULTIPLE("several answers", QuestionType.MULTIPLE),
    ORDERING("ordering", QuestionType.ORDERING),
    MATCHING("matching", QuestionType.MATCHING),
    NUMERIC("a number", QuestionType.NUMERIC),
    TEXT("a typed term", QuestionType.TEXT),
    CLOZE("a text with gaps", QuestionType.CLOZE),
    HOTSPOT("places on a picture", QuestionType.HOTSPOT),
    LABORATORY(
            "antibody panel, control chart, differential count, field under the microscope, marks and counts in one",
            QuestionType.LABORATORY),
    ESSAY("essay", QuestionType.ESSAY),
    DESCRIPTION("text without a question", QuestionType.DESCRIPTION),
    RULED("scored by rules of its own (QTI)", QuestionType.RULED),
    PICTURE("pictures"),
    FORMULA("formulas"),
    TABLE("tables in texts"),
    OPTION_FEEDBACK("feedback of an option"),
    FEEDBACK("feedback of the whole question"),
    TITLE("title"),
    CATEGORY("category or area"),
    TOPIC("topic"),
    LEVEL("level"),
    TAGS("tags"),
    TOLERANCE("tolerance of a number"),
    PERCENT_TOLERANCE("tolerance in percent"),
    UNITS("units to choose from"),
    CAPITALS("capitals that matter"),
    WEIGHTS("parts of the point for options"),
    PENALTIES("points taken for wrong options"),
    CASE("part of a case"),
    FAMILY("new numbers in each attempt (family)"),
    DIFFICULTY("difficulty"),
    MISCONCEPTION("misconceptions"),
    REFERENCES("references, takeaway, links, enemies");

    private final String words;
    private final Optional<QuestionType> kind;

    QuestionFeature(String words) {
        this.words = words;
        this.kind = Optional.empty();
    }

    QuestionFeature(String words, QuestionType kind) {
        this.words = words;
        this.kind = Optional.of(kind);
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The kind of question that it is; empty for what questions of several kinds have. */
    public Optional<QuestionType> kind() {
        return kind;
    }
}
