package org.aliquot.bank;

import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.internal.Deeds;
import org.aliquot.bank.internal.LookTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions whose figures ask for a look. Who looked and lets one stand says why; it asks again when something else stands out, or
 * when the same stands out in a newer version.
 */
@Service
@Transactional
public class Looks {

    private final LookTable table;
    private final Deeds deeds;

    Looks(LookTable table, Deeds deeds) {
        this.table = table;
        this.deeds = deeds;
    }

    /** Of the question with this code; one that nobody answered asks for nothing. */
    @Transactional(readOnly = true)
    public Look of(String slug) {
        return table.of(slug);
    }

    /** Lets it stand. False where its figures ask for no look. */
    public boolean keep(String slug, String note, UUID by) {
        boolean kept = table.keep(slug, note, by);
        if (kept) {
            deeds.record("item.kept", slug, by, Map.of());
        }
        return kept;
    }

    /** Asks for a look again. False where nobody had let it stand. */
    public boolean lookAgain(String slug, UUID by) {
        boolean dropped = table.drop(slug);
        if (dropped) {
            deeds.record("item.look-again", slug, by);
        }
        return dropped;
    }
}
