package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of a pack while it is read on to its end. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }

    void add(Place place, String message) {
        add(place.file(), place.line(), message);
    }

    int count() {
        return problems.size();
    }

    /** Those found after so many. */
    List<Problem> since(int count) {
        return List.copyOf(problems.subList(count, problems.size()));
    }

    /** In the order of files and lines. */
    public List<Problem> sorted() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
