package org.aliquot.gradebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A class's learners by name, and their work by the day it is due. */
public record Gradebook(List<Work> works, List<GradeRow> rows) {

    public Gradebook {
        works = List.copyOf(works);
        rows = List.copyOf(rows);
    }

    public Optional<Work> work(String ref) {
        return works.stream().filter(work -> work.ref().equals(ref)).findFirst();
    }

    public Optional<GradeRow> row(UUID learner) {
        return rows.stream()
                .filter(row -> row.learner().person().equals(learner))
                .findFirst();
    }
}
