package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/** Places the cells of one field of view: the largest first, each at random where it touches no other, then red cells between. */
final class ViewDraw {

    private static final double UNITS_PER_MICROMETRE = 7;
    private static final double GAP = 6;
    private static final int DARTS = 400;
    private static final int RED_DARTS = 700;

    /** The height of a line in which cells are numbered from left to right. */
    private static final int LINE = FieldOfView.HEIGHT / 4;

    private final Seeded random;
    private final List<CellClass> types;

    ViewDraw(Seeded random, List<CellClass> types) {
        this.random = random;
        this.types = types.stream()
                .sorted(Comparator.comparing(CellClass::diameter).reversed())
                .toList();
    }

    /** @param before cells on earlier fields of the film */
    FieldOfView view(int before) {
        List<FieldCell> cells = placed();
        while (cells.size() < types.size()) {
            cells = placed();
        }
        cells.sort(
                Comparator.comparing((FieldCell cell) -> (int) cell.y() / LINE).thenComparing(FieldCell::x));
        var ordered = cells;
        var numbered = IntStream.range(0, cells.size())
                .mapToObj(i -> numbered(ordered.get(i), before + i + 1))
                .toList();
        return new FieldOfView(numbered, redCells(numbered));
    }

    /** As many cells as found room. */
    private List<FieldCell> placed() {
        List<FieldCell> cells = new ArrayList<>();
        for (CellClass type : types) {
            double radius = type.diameter() / 2 * UNITS_PER_MICROMETRE * within(0.94, 1.06);
            for (int dart = 0; dart < DARTS; dart++) {
                double x = within(radius + GAP, FieldOfView.WIDTH - radius - GAP);
                double y = within(radius + GAP, FieldOfView.HEIGHT - radius - GAP);
                if (cells.stream().allMatch(other -> other.isClearOf(x, y, other.radius() + radius + GAP))) {
                    cells.add(new FieldCell(1, type, x, y, radius, random.below(360), lobes(type), random.next()));
                    break;
                }
            }
        }
        return cells;
    }

    private int lobes(CellClass type) {
        return switch (type) {
            case NEUTROPHIL -> 3 + random.below(3) - random.below(2);
            case EOSINOPHIL -> random.below(5) == 0 ? 3 : 2;
            case BASOPHIL -> 2;
            default -> 1;
        };
    }

    /** Red cells may be cut by the edge of the field. */
    private List<FieldOfView.Spot> redCells(List<FieldCell> cells) {
        double radius = FieldOfView.RED_CELL_RADIUS;
        List<FieldOfView.Spot> spots = new ArrayList<>();
        for (int dart = 0; dart < RED_DARTS; dart++) {
            double x = within(0, FieldOfView.WIDTH);
            double y = within(0, FieldOfView.HEIGHT);
            if (cells.stream().allMatch(cell -> cell.isClearOf(x, y, cell.radius() + radius + 1))
                    && spots.stream().allMatch(spot -> isApart(spot, x, y, 2 * radius + 1))) {
                spots.add(new FieldOfView.Spot(x, y));
            }
        }
        return spots;
    }

    private static boolean isApart(FieldOfView.Spot spot, double x, double y, double distance) {
        double dx = spot.x() - x;
        double dy = spot.y() - y;
        return dx * dx + dy * dy >= distance * distance;
    }

    private static FieldCell numbered(FieldCell cell, int number) {
        return new FieldCell(
                number, cell.type(), cell.x(), cell.y(), cell.radius(), cell.rotation(), cell.lobes(), cell.look());
    }

    private double within(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
