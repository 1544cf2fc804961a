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
        float wave = 1.6f * noise.rough(u * 0.07f + 20, v * 0.07f, 3);
        float soft = 1.4f + 1.2f * noise.at(u * 0.05f + 70, v * 0.05f);
        float lies = Math.max(
                ink.within(fold.inside(u, v) + wave, Math.max(0.7f, soft)),
                ink.within(other.inside(u, v) - wave, Math.max(0.7f, soft)));
        return lies * (0.75f + 0.5f * noise.at(u * 0.09f + 30, v * 0.09f));
    }

    /** Up to 1 in a wrinkle along x, 0 between them and at the edge; they are of unequal depth and width, and end. */
    public float crease(float x, float y, float d) {
        float wide = Steps.smooth(-0.1f, 0.5f, noise.at(x * 0.05f + 10, y * 0.05f));
        float deep = Math.max(0, 1 - (4 + 8 * wide) * Math.abs(noise.at(x * 0.025f + 40, y * 0.09f)));
        float fine = Math.max(0, 1 - 6 * Math.abs(noise.at(x * 0.05f + 90, y * 0.22f)));
        float where = Steps.smooth(0, 0.45f, noise.at(x * 0.045f + 60, y * 0.045f));
        return (deep * deep * where + 0.3f * fine * fine * Steps.smooth(0.25f, -0.3f, wide - 0.4f + where))
                * Steps.smooth(1, 6, d);
    }
}
