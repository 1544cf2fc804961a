package org.aliquot.pathway;

import java.util.Collection;
import java.util.List;
import org.aliquot.pathway.internal.FactTable;
import org.aliquot.provenance.Holding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How packs bring facts; each call is a part of the loader's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FactIntake {

    private final FactTable table;

    FactIntake(FactTable table) {
        this.table = table;
    }

    public List<Holding> facts() {
        return table.holdings();
    }

    /** All facts of a pack, in its order; those that are there are written over, but for another pack's. */
    public void putFacts(String pack, List<IncomingFact> facts) {
        table.put(pack, facts);
    }

    public void retireFacts(Collection<String> ids) {
        table.retire(ids);
    }
}
