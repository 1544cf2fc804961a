package org.aliquot.microscope.optics;

/** A cell as thin as a leaf: five to seven sides, none of them straight, an edge or two turned over, wrinkles. */
public final class Leaf {

    private final Shape shape;
    private final Noise noise;
    private final Shape fold;
    private final Shape other;

    public Leaf(double size, Chance chance) {
        var plate = plate(size, chance);
        noise = new Noise(chance);
        shape = (u, v) ->
                plate.inside(u, v) + 1.5f * noise.at(u * 0.06f, v * 0.06f) + 0.35f * noise.at(u * 0.3f, v * 0.3f);
        fold = fold(size, chance);
        other = chance.happens(0.5) ? fold(size, chance) : Shape.nowhere();
    }

    private static Facets plate(double size, Chance chance) {
        int sides = 5 + chance.below(3);
        double[] angles = new double[sides];
        double[] fars = new double[sides];
        for (int i = 0; i < sides; i++) {
            angles[i] = 2 * StrictMath.PI * (i + chance.between(-0.28, 0.28)) / sides;
            fars[i] = chance.between(0.72, 1);
        }
        return Facets.of(size * 1.06, angles, fars, size * 0.12);
    }

    /** The strip along one side that is turned over. */
    private static Shape fold(double size, Chance chance) {
        double angle = chance.between(0, 2 * StrictMath.PI);
        double far = size * chance.between(0.27, 0.38);
        double radius = size * chance.between(0.8, 2.5);
        double middle = far + radius;
        return Shape.circle(middle * StrictMath.cos(angle), middle * StrictMath.sin(angle), radius);
    }

    public Shape shape() {
        return shape;
    }

    /** 1 where it is turned over, 0 elsewhere. */
    public float folded(float u, float v, Ink ink) {
        return Math.max(
                ink.within(fold.inside(u, v) + noise.at(u * 0.12f, v * 0.12f), 0.9f),
                ink.within(other.inside(u, v), 0.9f));
    }

    /** 1 in a wrinkle along x, 0 between them and at the edge. */
    public float crease(float x, float y, float d) {
        return Math.max(0, 1 - 9 * Math.abs(noise.at(x * 0.025f + 40, y * 0.09f))) * Steps.smooth(1, 6, d);
    }
}
