package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A panel with a plasma's reactions, and what follows from them by the conventions of {@link Exclusion}. */
public record TestedPanel(Panel panel, Reactions reactions) {
    public TestedPanel {
        if (panel.cells().size() != reactions.cells().size()) {
            throw new IllegalArgumentException("%d cells, %d reactions"
                    .formatted(panel.cells().size(), reactions.cells().size()));
        }
    }

    /** Every antibody that a nonreactive cell excludes, in the order of the panel's columns. */
    public List<RuleOut> ruledOut() {
        return Arrays.stream(Antigen.values())
                .map(antigen -> new RuleOut(
                        antigen,
                        nonreactive().stream()
                                .filter(cell -> Exclusion.by(cell, antigen))
                                .map(PanelCell::number)
                                .toList()))
                .filter(ruleOut -> !ruleOut.cells().isEmpty())
                .toList();
    }

    /** The antigens whose antibodies no cell excludes, in the order of the panel's columns. */
    public Set<Antigen> stillPossible() {
        var left = EnumSet.allOf(Antigen.class);
        nonreactive().forEach(cell -> left.removeIf(antigen -> Exclusion.by(cell, antigen)));
        return left;
    }

    /**
     * Whether these antibodies together account for the reactions: none is excluded, and each reactive cell carries at least one
     * of the antigens. A nonreactive cell may carry a dose too weak to be seen.
     */
    public boolean fits(Set<Antigen> antibodies) {
        return stillPossible().containsAll(antibodies)
                && reactive().stream().allMatch(cell -> antibodies.stream().anyMatch(cell::carries));
    }

    /**
     * The single antibodies and pairs that fit and of which no part fits alone; singles first, in the order of the columns. Empty
     * if no cell reacted, or if it takes three antibodies or one outside the panel.
     */
    public List<Set<Antigen>> explanations() {
        if (reactive().isEmpty()) {
            return List.of();
        }
        List<Set<Antigen>> found = new ArrayList<>();
        List<Antigen> unexplained = new ArrayList<>();
        for (Antigen antigen : stillPossible()) {
            if (fits(Set.of(antigen))) {
                found.add(Set.of(antigen));
            } else {
                unexplained.add(antigen);
            }
        }
        for (int i = 0; i < unexplained.size(); i++) {
            for (int j = i + 1; j < unexplained.size(); j++) {
                var pair = EnumSet.of(unexplained.get(i), unexplained.get(j));
                if (fits(pair)) {
                    found.add(pair);
                }
            }
        }
        return found;
    }

    /** Whether one single antibody or one pair, and no other, accounts for the reactions. */
    public boolean isUniquelyExplained() {
        return explanations().size() == 1;
    }

    List<PanelCell> reactive() {
        return cells(true);
    }

    List<PanelCell> nonreactive() {
        return cells(false);
    }

    private List<PanelCell> cells(boolean reactive) {
        return IntStream.range(0, panel.cells().size())
                .filter(i -> reactions.cells().get(i).isReactive() == reactive)
                .mapToObj(panel.cells()::get)
                .toList();
    }
}
