package org.aliquot.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.digest.Sha256;

/** What an act would do to everybody it is about, by name. */
public record BulkPlan(BulkAct act, List<BulkStep> steps) {

    public BulkPlan {
        steps = List.copyOf(steps);
    }

    public int changes() {
        return (int) steps.stream().filter(BulkStep::changes).count();
    }

    /** Differs when the same act would do something else. */
    public String seal() {
        return Sha256.hex(act + "\n" + steps.stream().map(BulkStep::grounds).collect(Collectors.joining("\n")));
    }
}
