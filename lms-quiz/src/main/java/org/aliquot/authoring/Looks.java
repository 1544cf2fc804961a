package org.aliquot.authoring;

import java.util.Map;
import java.util.UUID;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.authoring.internal.LookTable;
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
    private final ItemAudit audit;

    Looks(LookTable table, ItemAudit audit) {
        this.table = table;
        this.audit = audit;
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
            audit.record("item.kept", slug, by, Map.of());
        }
        return kept;
    }

    /** Asks for a look again. False where nobody had let it stand. */
    public boolean lookAgain(String slug, UUID by) {
        boolean dropped = table.drop(slug);
        if (dropped) {
            audit.record("item.look-again", slug, by);
        }
        return dropped;
    }
}
