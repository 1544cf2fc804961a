package org.aliquot.lab;

import static org.aliquot.lab.Shapes.around;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.forms.Seeded;
import org.aliquot.lab.FieldOfView.Spot;

/**
 * Draws one Wright-stained cell around the origin. What tells the classes apart is shape: lobes, folds, how much of the cell the
 * nucleus fills, size and place of granules; colour only repeats it. Lengths are shares of the cell's radius.
 */
final class CellDrawing {

    private static final long PURPOSE = 0x63656c6cL;

    private final FieldCell cell;
    private final double r;
    private final Shapes shapes;
    private final CellParts parts;

    CellDrawing(FieldCell cell, Markup out) {
        this.cell = cell;
        this.r = cell.radius();
        this.shapes = new Shapes(Seeded.stream(cell.look(), PURPOSE));
        this.parts = new CellParts(r, shapes, out);
    }

    void draw() {
        switch (cell.type()) {
            case NEUTROPHIL -> neutrophil();
            case BAND -> band();
            case METAMYELOCYTE -> metamyelocyte();
            case MYELOCYTE -> myelocyte();
            case LYMPHOCYTE -> lymphocyte();
            case REACTIVE_LYMPHOCYTE -> reactiveLymphocyte();
            case MONOCYTE -> monocyte();
            case EOSINOPHIL -> eosinophil();
            case BASOPHIL -> basophil();
            case BLAST -> blast();
            case NUCLEATED_RED_CELL -> nucleatedRedCell();
        }
    }

    private void neutrophil() {
        parts.cytoplasm("cyto-pink", 0.03);
        parts.fineGranules("granule");
        double[] sizes = {0.375, 0.335, 0.285, 0.245};
        double[] steps = {2.1, 1.83, 1.42, 1.2};
        int lobes = cell.lobes();
        parts.lobes("nucleus", parts.arranged(lobes, steps[lobes - 2], 0.48), sizes[lobes - 2] * r);
    }

    private void band() {
        parts.cytoplasm("cyto-pink", 0.03);
        parts.fineGranules("granule");
        double angle = shapes.within(3.6, 4.3);
        parts.stroked("ribbon", 0.35, Shapes.arc(0.47 * r, angle));
        List<Spot> clumps = new ArrayList<>();
        for (double at = 0.1; at < angle; at += 0.38) {
            clumps.add(around(CellParts.CENTER, at, r * shapes.within(0.4, 0.54)));
        }
        parts.dots("clump", 0.17, clumps);
    }

    private void metamyelocyte() {
        parts.cytoplasm("cyto-pink", 0.03);
        parts.fineGranules("granule");
        var middle = new Spot(-0.1 * r, 0);
        var oval = Shapes.oval(0.52 * r, 0.74 * r);
        parts.filled(
                "nucleus",
                shapes.outline(middle, angle -> oval.applyAsDouble(angle) * CellParts.dent(angle, 0.6, 6), 0.03));
        parts.clumps(new Spot(-0.27 * r, 0.36 * r), 0.2 * r, 5);
        parts.clumps(new Spot(-0.27 * r, -0.36 * r), 0.2 * r, 5);
    }

    private void myelocyte() {
        parts.cytoplasm("cyto-lilac", 0.03);
        parts.fineGranules("granule");
        parts.dots("granule-dark", 0.055, shapes.scattered(CellParts.CENTER, 0.88 * r, 14, 0.12 * r, List.of(), 0));
        var middle = new Spot(-0.24 * r, 0);
        parts.filled("nucleus", shapes.outline(middle, Shapes.oval(0.65 * r, 0.56 * r), 0.03));
        parts.clumps(middle, 0.44 * r, 11);
    }

    private void lymphocyte() {
        parts.cytoplasm("cyto-blue", 0.03);
        var middle = new Spot(-0.08 * r, 0);
        parts.filled("nucleus-dense", shapes.blob(middle, 0.8 * r, 0.03));
        parts.dots("clump", 0.34, shapes.scattered(middle, 0.58 * r, 7, 0.3 * r, List.of(), 0));
    }

    private void reactiveLymphocyte() {
        double dents = 0.13;
        String outline = shapes.outline(
                CellParts.CENTER,
                angle -> r * (0.9 + dents * StrictMath.cos(3 * angle) * StrictMath.cos(angle / 2)),
                0.04);
        parts.stroked("cyto-blue cyto-rim", 0.13, outline);
        var middle = new Spot(-0.12 * r, 0.05 * r);
        parts.filled("nucleus", shapes.outline(middle, Shapes.oval(0.62 * r, 0.47 * r), 0.07));
        parts.clumps(middle, 0.38 * r, 9);
    }

    private void monocyte() {
        parts.cytoplasm("cyto-gray", 0.06);
        parts.dots("granule", 0.03, shapes.scattered(CellParts.CENTER, 0.9 * r, 70, 0.07 * r, List.of(), 0));
        var middle = new Spot(-0.1 * r, 0);
        parts.filled(
                "nucleus-fine",
                shapes.outline(
                        middle,
                        angle -> 0.8 * r * CellParts.dent(angle, 0.66, 6) * CellParts.dent(angle - 2.2, 0.22, 12),
                        0.06));
        parts.stroked("fold", 0.05, parts.curve(-0.55, -0.12, -0.2, -0.3, -0.02, 0.02));
        parts.stroked("fold", 0.05, parts.curve(-0.5, 0.25, -0.25, 0.1, -0.15, 0.42));
        parts.dots("lace", 0.06, shapes.scattered(new Spot(-0.2 * r, 0), 0.48 * r, 26, 0.12 * r, List.of(), 0));
        parts.dots("vacuole", 0.13, shapes.scattered(new Spot(0.66 * r, 0), 0.2 * r, 3, 0.16 * r, List.of(), 0));
    }

    private void eosinophil() {
        parts.cytoplasm("cyto-pink", 0.03);
        var lobes = parts.arranged(cell.lobes(), cell.lobes() == 2 ? 1.75 : 1.5, 0.5);
        double size = (cell.lobes() == 2 ? 0.38 : 0.32) * r;
        parts.lobes("nucleus", lobes, size);
        var granules = shapes.scattered(CellParts.CENTER, 0.86 * r, 70, 0.155 * r, lobes, size + 0.08 * r);
        parts.dots("granule-edge", 0.19, granules);
        parts.dots("granule-orange", 0.145, granules);
    }

    private void basophil() {
        parts.cytoplasm("cyto-lilac", 0.04);
        parts.lobes("nucleus-fine", parts.arranged(2, 2.2, 0.34), 0.42 * r);
        for (double size : new double[] {0.13, 0.18, 0.24}) {
            parts.dots("granule-dark", size, shapes.scattered(CellParts.CENTER, 0.84 * r, 15, 0.2 * r, List.of(), 0));
        }
    }

    private void blast() {
        parts.cytoplasm("cyto-deep", 0.04);
        var middle = new Spot(-0.08 * r, 0);
        parts.filled("nucleus-fine", shapes.blob(middle, 0.84 * r, 0.025));
        parts.dots("clump", 0.035, shapes.scattered(middle, 0.76 * r, 70, 0.08 * r, List.of(), 0));
        int count = CellWords.nucleoli(cell);
        List<Spot> nucleoli = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count + shapes.within(-0.5, 0.5);
            nucleoli.add(around(middle, angle, r * shapes.within(0.3, 0.5)));
        }
        parts.dots("clump", 0.31, nucleoli);
        parts.dots("nucleolus", 0.24, nucleoli);
    }

    private void nucleatedRedCell() {
        parts.cytoplasm("cyto-red", 0.02);
        parts.filled("nucleus-black", shapes.blob(new Spot(-0.14 * r, 0), 0.47 * r, 0.02));
    }
}
