package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** What belongs to one fungus of a field, while it is being drawn. Used once. */
final class Growth {

    private final Chance chance;
    private final List<Body> bodies = new ArrayList<>();
    private final List<Conidia.Conidium> conidia = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Growth(Chance chance) {
        this.chance = chance;
    }

    /** What a part is called. */
    void name(String words, Shape where) {
        parts.add(Part.of(words, where));
    }

    /** What the first of the conidia is called that were not added as bodies. */
    void nameConidium(String words) {
        var one = conidia.getFirst();
        name(words, Shape.circle(one.x(), one.y(), one.width() / 2));
    }

    void add(Body body) {
        bodies.add(body);
    }

    void hypha(List<Tube> tubes, Walls walls, double apart) {
        bodies.add(new Hypha(tubes, walls, apart, chance));
    }

    void conidium(double x, double y, double angle, double length, double width) {
        conidia.add(new Conidia.Conidium(x, y, angle, length, width, chance.between(0.75, 1.25)));
    }

    /** One behind the other from a point on, each turned a little. */
    void chain(double x, double y, double heading, int number, double size, double bends) {
        double turn = heading;
        double atX = x;
        double atY = y;
        for (int i = 0; i < number; i++) {
            double own = size * chance.between(0.92, 1.08);
            atX += own * 0.5 * StrictMath.cos(turn);
            atY += own * 0.5 * StrictMath.sin(turn);
            conidium(atX, atY, turn, own, own * 0.94);
            atX += own * 0.5 * StrictMath.cos(turn);
            atY += own * 0.5 * StrictMath.sin(turn);
            turn += chance.between(-bends, bends);
        }
    }

    /** A hypha goes on beyond the picture: it is pointed at within it. */
    private static Shape shown(Shape shape, Shape outline) {
        return (u, v) -> Math.min(shape.inside(u, v), 0.5f + outline.inside(u, v));
    }

    /** What was drawn, within an oval that a learner would draw round it. */
    Body within(double size, double ratio, Walls walls) {
        var outline = Blob.oval(size, ratio, 0, chance);
        if (!conidia.isEmpty()) {
            bodies.add(new Conidia(conidia, walls));
        }
        return Group.within(new Substance(outline, size / 2, (_, _, _, _) -> {}), bodies)
                .naming(parts.stream()
                        .map(part -> Part.of(part.words(), shown(part.where().get(), outline)))
                        .toArray(Part[]::new));
    }
}
