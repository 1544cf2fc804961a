package org.aliquot.interchange;

import java.util.Optional;
import org.aliquot.question.ItemType;
import org.aliquot.word.Word;

/** The kinds of question that travel between systems; wider than those of our bank. */
public enum QuestionType implements Word {
    SINGLE,
    TRUE_FALSE,
    MULTIPLE,
    ORDERING,
    MATCHING,
    NUMERIC,
    TEXT,
    CLOZE,
    HOTSPOT,
    /** Something of the laboratory that no other system asks; what it is, {@link PackFields#laboratory} says. */
    LABORATORY,
    /** A free text that a person marks; with a rubric where {@link PackFields#laboratory} has one of our written answers. */
    ESSAY,
    /** A text without a question. */
    DESCRIPTION,
    /** Scored by rules of its own, see {@link OwnRules}. */
    RULED;

    /** Empty when no kind is called so; what is drawn goes by the words of {@link ItemType}. */
    public static Optional<QuestionType> of(String word) {
        return Word.find(ItemType.class, word)
                .flatMap(QuestionType::ofOurs)
                .or(() -> Word.find(QuestionType.class, word).filter(type -> type != LABORATORY));
    }

    /** What is called otherwise abroad than in our bank. */
    private static Optional<QuestionType> ofOurs(ItemType type) {
        return type.isLaboratory()
                ? Optional.of(LABORATORY)
                : type.isMarkedByPeople() ? Optional.of(ESSAY) : Optional.empty();
    }
}
