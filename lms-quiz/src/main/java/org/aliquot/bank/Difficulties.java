package org.aliquot.bank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.internal.DifficultyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How hard questions are: the authors' ratings, and what adopted calibrations found since. */
@Service
public class Difficulties {

    private final DifficultyTable table;

    Difficulties(DifficultyTable table) {
        this.table = table;
    }

    /** What was known of these versions at a moment, such as the start of an attempt: later calibrations change nothing. */
    public Map<ItemVersionId, ItemDifficulty> asOf(Collection<ItemVersionId> ids, Instant at) {
        return table.find(ids, at);
    }

    /** The moments at which calibrations were adopted, in no order: between two of them nothing changes. */
    public List<Instant> adoptions() {
        return table.adoptions();
    }

    /** From now on these hold; what was adopted before is kept. */
    @Transactional
    public void adopt(UUID calibration, List<AdoptedDifficulty> items) {
        table.add(calibration, items);
    }
}
