package org.aliquot.lab;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plasma's reactions with a panel.
 *
 * @param cells one for each cell of the panel, in its order, all read in the same phases
 * @param autocontrol the patient's own cells, read like the others
 * @param checkCells grade, 1 to 4, of the IgG-coated check cells in every tube that was negative with antiglobulin
 */
public record Reactions(List<CellReaction> cells, CellReaction autocontrol, int checkCells) {
    public Reactions {
        cells = List.copyOf(cells);
        var read = autocontrol.grades().keySet();
        if (!cells.stream().allMatch(cell -> cell.grades().keySet().equals(read))) {
            throw new IllegalArgumentException("all cells are read in the phases of the autocontrol, " + read);
        }
        if (checkCells < 1 || checkCells > 4) {
            throw new IllegalArgumentException("check cells must react, 1 to 4, not " + checkCells);
        }
    }

    /** The phases read, in order. */
    public List<Phase> phases() {
        return List.copyOf(autocontrol.grades().keySet());
    }

    /** Whether no cell and not the autocontrol reacted in the phase, so that a page may say so in one line. */
    public boolean isNegativeThroughout(Phase phase) {
        return Stream.concat(cells.stream(), Stream.of(autocontrol))
                .allMatch(cell -> cell.grades().getOrDefault(phase, 0) == 0);
    }
}
