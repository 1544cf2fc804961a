package org.aliquot.pathway;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.internal.FactTable;
import org.aliquot.prose.Fact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts as they stand now. */
@Service
@Transactional(readOnly = true)
public class Facts {

    private final FactTable table;

    Facts(FactTable table) {
        this.table = table;
    }

    /** Kind by kind, in each in the order of the packs' files. */
    public List<PathwayFact> all() {
        return table.all();
    }

    /** Those of these names that there are. */
    public Map<String, Fact> named(Collection<String> names) {
        return names.isEmpty()
                ? Map.of()
                : table.named(names).stream().collect(Collectors.toMap(PathwayFact::id, PathwayFact::fact));
    }
}
