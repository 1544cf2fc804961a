package org.aliquot.catalog;

import java.util.List;
import org.aliquot.prose.Flaw;

/** What checking a file gave. */
public sealed interface ExhibitPreparation {

    record Ready(PreparedExhibit prepared) implements ExhibitPreparation {}

    /** A drawing that holds something that is not allowed. */
    record Flawed(List<Flaw> flaws) implements ExhibitPreparation {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    record Refused(ExhibitResult.Reason reason) implements ExhibitPreparation {}
}
