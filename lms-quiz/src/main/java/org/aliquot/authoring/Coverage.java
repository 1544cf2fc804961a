package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import org.aliquot.authoring.internal.CoverageTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the bank covers an outline. */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final CoverageTable table;

    Coverage(CoverageTable table) {
        this.table = table;
    }

    /** Counts of published exam questions by subtopic and level; there is no cell where there is none. */
    public List<CoverageCell> of(Collection<String> topics) {
        return table.cells(topics);
    }
}
