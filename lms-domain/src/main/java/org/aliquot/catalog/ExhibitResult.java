package org.aliquot.catalog;

import java.util.List;
import org.aliquot.prose.Flaw;

/** What became of an uploaded file. */
public sealed interface ExhibitResult {

    record Kept(ExhibitUpload upload) implements ExhibitResult {}

    /** A drawing that holds something that is not allowed. */
    record Flawed(List<Flaw> flaws) implements ExhibitResult {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    record Refused(Reason reason) implements ExhibitResult {}

    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_POINTS,
        UNREADABLE,
        NO_TITLE,
        NO_DESCRIPTION,
        /** Other pictures are being drawn: the same file may be taken in a minute. */
        BUSY
    }
}
