package org.aliquot.microscope.plate;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;

/** Where a loop put cells when a plate was streaked for isolation in four areas, each at a right angle to the one before. */
final class Streaks {

    /** mm from the middle that a loop keeps within. */
    private static final double FAR = 38.5;

    private static final double STEP = 0.12;

    /** Areas with fewer strokes go back into the one before with the first of them only. */
    private static final int LATER = 12;

    private static final int BACK = 4;

    /**
     * One area.
     *
     * @param strokes how many
     * @param apart mm between them
     * @param first mm from the middle of the plate to the first stroke
     * @param before how far a stroke reaches back to the area before, in mm from the middle of its own
     * @param behind how far it reaches to the other side
     * @param density cells that grow for each mm of the first stroke
     * @param fading mm of the stroke over which they become fewer by the factor e
     */
    private record Area(
            int strokes, double apart, double first, double before, double behind, double density, double fading) {}

    private static final List<Area> AREAS = List.of(
            new Area(17, 1.1, 37.6, -27, 23, 2.6, 1_500),
            new Area(10, 1.9, 37.2, -34, 20, 2.1, 200),
            new Area(9, 2.3, 36.8, -33, 20, 0.7, 150),
            new Area(10, 4.1, 35, -25, 21, 0.16, 400));

    /**
     * One stroke.
     *
     * @param from mm from the middle of the plate to where it begins, outward
     * @param to the same where it ends
     * @param bend mm by which it bows outward
     * @param first mm along it from the middle of its area to its first end
     * @param last the same to its other end
     */
    private record Stroke(double from, double to, double bend, double first, double last) {

        double length() {
            return last - first;
        }

        double off(double share) {
            return from + (to - from) * share + bend * StrictMath.sin(share * StrictMath.PI);
        }
    }

    private final Chance chance;
    private final double much;
    private final List<Place> places = new ArrayList<>();

    private Streaks(Chance chance, double much) {
        this.chance = chance;
        this.much = much;
    }

    /** @param much how many cells there were, 1 for the usual */
    static List<Place> places(double much, Chance chance) {
        var streaks = new Streaks(chance, much);
        double turn = chance.between(0, 2 * StrictMath.PI);
        for (int i = 0; i < AREAS.size(); i++) {
            streaks.streak(AREAS.get(i), turn + i * StrictMath.PI / 2);
        }
        return streaks.places;
    }

    /** @param out the direction in radians from the middle of the plate to that of the area */
    private void streak(Area area, double out) {
        double way = 0;
        for (int i = 0; i < area.strokes(); i++) {
            double from = far(area, i) + chance.between(-0.3, 0.3) * area.apart();
            double to = far(area, i + 0.75) + chance.between(-0.25, 0.25) * area.apart();
            double back = i < BACK || area.strokes() > LATER ? 0 : 12;
            var stroke = new Stroke(
                    from,
                    to,
                    chance.between(-1.2, 0.3),
                    area.before() + chance.between(-3, 3) + back,
                    area.behind() + chance.between(-3, 3));
            draw(stroke, out, i % 2 == 0, way, area);
            way += stroke.length();
        }
    }

    private static double far(Area area, double stroke) {
        return area.first() - stroke * area.apart();
    }

    /** @param before mm that the loop went before in this area */
    private void draw(Stroke stroke, double out, boolean forward, double before, Area area) {
        double cos = StrictMath.cos(out);
        double sin = StrictMath.sin(out);
        double next = 0;
        for (double way = 0; way < stroke.length(); way += STEP) {
            next -= STEP;
            if (next <= 0) {
                double density = much * area.density() * StrictMath.exp(-(before + way) / area.fading());
                next = -StrictMath.log(1 - chance.unit()) / Math.max(density, 0.002);
                double along = forward ? stroke.first() + way : stroke.last() - way;
                double off = stroke.off(way / stroke.length());
                keep(cos * off - sin * along, sin * off + cos * along);
            }
        }
    }

    /** A loop is wider than a line. */
    private void keep(double x, double y) {
        double placeX = x + chance.about(0, 0.32);
        double placeY = y + chance.about(0, 0.32);
        if (placeX * placeX + placeY * placeY < FAR * FAR) {
            places.add(new Place((float) placeX, (float) placeY));
        }
    }
}
