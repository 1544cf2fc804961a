package org.aliquot.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact with what its pack says and what was found out here.
 *
 * @param packWords as its pack has them now
 * @param packCheckedOn the day its pack names
 * @param revisions the latest first, those taken back among them
 */
public record FactDetail(
        FactStanding standing, FactWords packWords, LocalDate packCheckedOn, List<FactRevision> revisions) {
    public FactDetail {
        revisions = List.copyOf(revisions);
    }

    /** The one that can be taken back. */
    public Optional<FactRevision> latest() {
        return revisions.stream().filter(FactRevision::stands).findFirst();
    }
}
