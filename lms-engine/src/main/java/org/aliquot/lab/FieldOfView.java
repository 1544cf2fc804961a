package org.aliquot.lab;

import java.util.List;

/** The nucleated cells that are seen through the microscope at one place of the film. */
public record FieldOfView(List<CellClass> cells) {
    public FieldOfView {
        cells = List.copyOf(cells);
    }

    /** Each cell in words, by what is seen: enough to count without the picture, without naming a class. */
    public String description() {
        return CellWords.of(this);
    }
}
