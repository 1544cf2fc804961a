package org.aliquot.interchange.qti;

import java.util.Optional;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionOption;

/** What no item can do without. */
final class MissingParts {

    private MissingParts() {}

    /** In words; empty where nothing lacks. */
    static Optional<String> in(Question question) {
        return switch (question.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE, ORDERING, HOTSPOT ->
                question.options().isEmpty() ? Optional.of("it has no options") : Optional.empty();
            case MATCHING ->
                question.solution().pairs().stream()
                                .allMatch(pair ->
                                        pair.leftId().isEmpty() && pair.left().isEmpty())
                        ? Optional.of("it has no pairs")
                        : Optional.empty();
            case NUMERIC, TEXT ->
                question.solution().answers().isEmpty() ? Optional.of("it has no answer") : Optional.empty();
            case CLOZE -> gaps(question);
            default -> Optional.empty();
        };
    }

    /** Whether nothing that could be chosen is right; an item can be made of it, and gives no points. */
    static boolean key(Question question) {
        return switch (question.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE, HOTSPOT ->
                question.options().stream().noneMatch(QuestionOption::isRight);
            case ORDERING -> question.solution().order().isEmpty();
            default -> false;
        };
    }

    private static Optional<String> gaps(Question question) {
        if (question.solution().gaps().isEmpty()) {
            return Optional.of("it has no gaps");
        }
        return question.solution().gaps().stream()
                .filter(gap -> gap.options().isEmpty() && gap.answers().isEmpty())
                .findFirst()
                .map(gap -> "nothing is right in the gap " + gap.id());
    }
}
