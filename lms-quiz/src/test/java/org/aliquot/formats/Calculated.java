package org.aliquot.formats;

import java.util.Objects;
import org.aliquot.bank.FamilyContent;
import org.aliquot.bank.ItemContent;

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
