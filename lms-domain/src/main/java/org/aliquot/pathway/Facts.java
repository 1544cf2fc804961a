package org.aliquot.pathway;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.clock.ServerClock;
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
    private final ServerClock clock;

    Facts(FactTable table, ServerClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Kind by kind, in each in the order of the packs' files. */
    public List<PathwayFact> all() {
        return table.all();
    }

    /** Those of these names that there are, to be kept. */
    public Map<String, Fact> named(Collection<String> names) {
        return names.isEmpty()
                ? Map.of()
                : table.named(names).stream().collect(Collectors.toMap(PathwayFact::id, PathwayFact::fact));
    }

    /**
     * What was kept under these names as it is read today. Where the pack still says what it said then, or the words were written
     * here, it is the fact as it stands now; where the pack has moved on it stays what it was, as the text around it does.
     */
    public Map<String, Fact> today(Map<String, Fact> kept) {
        Map<String, Fact> today = new TreeMap<>(kept);
        if (!kept.isEmpty()) {
            LocalDate day = today();
            table.followed(kept.keySet())
                    .forEach(now -> today.computeIfPresent(now.fact().id(), (_, then) -> read(now, then, day)));
        }
        return today;
    }

    private static Fact read(FactTable.Followed now, Fact then, LocalDate day) {
        PathwayFact read = now.texts().contains(then.text())
                ? now.fact()
                : new PathwayFact(now.fact().id(), now.fact().kind(), then, null);
        return read.on(day);
    }

    /** The day by which facts are due: of no place, since the deadline is months. */
    public LocalDate today() {
        return clock.now().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
