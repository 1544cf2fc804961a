package org.aliquot.interchange;

import java.util.Objects;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.ItemContent;

/** A calculated question after it was read. */
final class Calculated {

    private Calculated() {}

    static FamilyContent family(Converted converted) {
        return Objects.requireNonNull(
                Objects.requireNonNull(converted.question(0).own()).family());
    }

    /** As our bank would have it. */
    static ItemContent content(Converted converted) {
        return Objects.requireNonNull(BankQuestions.content(converted.read().getFirst(), PictureNames.NONE, _ -> {}));
    }
}
