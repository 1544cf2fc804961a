package org.aliquot.lab;

import static org.aliquot.lab.Shapes.around;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.lab.FieldOfView.Spot;

/** The parts from which a cell is drawn around the origin. Widths given as shares are shares of the cell's radius. */
final class CellParts {

    static final Spot CENTER = new Spot(0, 0);

    private final double r;
    private final Shapes shapes;
    private final Markup out;

    CellParts(double radius, Shapes shapes, Markup out) {
        this.r = radius;
        this.shapes = shapes;
        this.out = out;
    }

    void filled(String kind, String path) {
        out.leaf("path", "class", kind, "d", path);
    }

    void stroked(String kind, double width, String path) {
        out.leaf("path", "class", kind, "stroke-width", width * r, "d", path);
    }

    void cytoplasm(String kind, double unevenness) {
        out.leaf("path", "class", kind, "d", shapes.blob(CENTER, 0.98 * r, unevenness));
    }

    void fineGranules(String kind) {
        dots(kind, 0.05, shapes.scattered(CENTER, 0.88 * r, 60, 0.09 * r, List.of(), 0));
    }

    /** Blotches of dense chromatin. */
    void clumps(Spot middle, double radius, int most) {
        dots("clump", 0.2, shapes.scattered(middle, radius, most, 0.13 * r, List.of(), 0));
    }

    /** Middles of lobes on an arc, so many radians apart. */
    List<Spot> arranged(int lobes, double step, double distance) {
        List<Spot> middles = new ArrayList<>();
        for (int i = 0; i < lobes; i++) {
            double angle = (i - (lobes - 1) / 2.0) * step + shapes.within(-0.08, 0.08);
            middles.add(around(CENTER, angle, distance * r));
        }
        return middles;
    }

    /** Lobes, threads from each to the next, and clumps of chromatin in each. */
    void lobes(String kind, List<Spot> middles, double size) {
        for (int i = 1; i < middles.size(); i++) {
            Spot from = middles.get(i - 1);
            Spot to = middles.get(i);
            out.leaf(
                    "line",
                    "class",
                    "thread",
                    "x1",
                    from.x(),
                    "y1",
                    from.y(),
                    "x2",
                    to.x(),
                    "y2",
                    to.y(),
                    "stroke-width",
                    0.07 * r);
        }
        for (Spot middle : middles) {
            out.leaf("path", "class", kind, "d", shapes.blob(middle, size, 0.1));
            clumps(middle, size - 0.12 * r, 5);
        }
    }

    void dots(String kind, double width, List<Spot> spots) {
        out.leaf("path", "class", "dots " + kind, "stroke-width", width * r, "d", FieldDrawing.dots(spots));
    }

    String curve(double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            path.append(i == 0 ? "M" : i == 2 ? "Q" : " ").append(Markup.number(points[i] * r));
        }
        return path.toString();
    }

    /** 1, less towards the angle 0, where it falls by the depth; a higher power makes the dent narrower. */
    static double dent(double angle, double depth, int power) {
        return 1 - depth * StrictMath.pow(Math.max(0, StrictMath.cos(angle)), power);
    }
}
