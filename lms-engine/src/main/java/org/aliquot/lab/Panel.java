package org.aliquot.lab;

import java.util.List;

/** Reagent red cells of known antigens, numbered from 1 in order. */
public record Panel(List<PanelCell> cells) {
    public Panel {
        cells = List.copyOf(cells);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "row %d holds cell %d".formatted(i + 1, cells.get(i).number()));
            }
        }
    }
}
