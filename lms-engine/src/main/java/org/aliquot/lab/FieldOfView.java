package org.aliquot.lab;

import java.util.List;

/**
 * What is seen through the microscope at one place of the film.
 *
 * @param cells the nucleated cells, by number
 * @param redCells middles of the mature red cells, none over a nucleated cell
 */
public record FieldOfView(List<FieldCell> cells, List<Spot> redCells) {

    /** A place in the drawing. */
    public record Spot(double x, double y) {}

    static final int WIDTH = 720;
    static final int HEIGHT = 540;
    static final double RED_CELL_RADIUS = 25;

    public FieldOfView {
        cells = List.copyOf(cells);
        redCells = List.copyOf(redCells);
    }

    /**
     * The field as SVG of the classes an exhibit may use; each cell is a group with the id {@code cell-} and its number. No class of
     * cell is named, neither in the drawing nor in its description.
     *
     * @param title of the drawing
     */
    public String svg(String title) {
        return new FieldDrawing(this).svg(title);
    }

    /** Each cell in words, by number, by what is seen: enough to count without the picture, without naming a class. */
    public String description() {
        return CellWords.of(this);
    }
}
