package org.aliquot.lab;

import java.util.List;
import java.util.stream.Collectors;

/** Draws a field of view. Round things are dots: points of a path with a wide, round stroke, which keeps the file small. */
final class FieldDrawing {

    private final FieldOfView view;
    private final Markup out = new Markup();

    FieldDrawing(FieldOfView view) {
        this.view = view;
    }

    String svg(String title) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + FieldOfView.WIDTH + " " + FieldOfView.HEIGHT,
                "role",
                "img");
        out.text("title", title).text("desc", view.description());
        out.leaf("rect", "class", "glass", "width", FieldOfView.WIDTH, "height", FieldOfView.HEIGHT);
        redCells();
        view.cells().forEach(this::cell);
        return out.close("svg").toString();
    }

    /** Edge, body and a center that grows paler inwards, the same for all. */
    private void redCells() {
        String spots = dots(view.redCells());
        double width = 2 * FieldOfView.RED_CELL_RADIUS;
        out.leaf("path", "class", "dots rbc-edge", "stroke-width", width, "d", spots);
        out.leaf("path", "class", "dots rbc", "stroke-width", width - 3, "d", spots);
        for (double share : new double[] {0.62, 0.52, 0.42, 0.3}) {
            out.leaf("path", "class", "dots rbc-pale", "stroke-width", width * share, "d", spots);
        }
    }

    private void cell(FieldCell cell) {
        out.open(
                "g",
                "id",
                "cell-" + cell.number(),
                "transform",
                "translate(%s %s) rotate(%d)"
                        .formatted(Markup.number(cell.x()), Markup.number(cell.y()), cell.rotation()));
        out.text("title", "Cell " + cell.number());
        new CellDrawing(cell, out).draw();
        out.close("g");
    }

    static String dots(List<FieldOfView.Spot> spots) {
        return spots.stream()
                .map(spot -> "M" + Markup.number(spot.x()) + " " + Markup.number(spot.y()) + "h0")
                .collect(Collectors.joining());
    }
}
