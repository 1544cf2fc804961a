package org.aliquot.microscope.optics;

/** A shape filled with a dye: an inclusion, a rod, a grain. */
public final class Speck implements Body {

    /**
     * @param amount parts of the dye
     * @param softness of the edge in µm
     * @param thickness optical path in µm, 0 if it does not refract
     */
    public record Look(Dye dye, float amount, float softness, float thickness) {}

    private final Shape shape;
    private final Look look;
    private final float reach;

    public Speck(Shape shape, Look look, double reach) {
        this.shape = shape;
        this.look = look;
        this.reach = (float) reach;
    }

    public static Speck flat(Shape shape, Dye dye, double amount, double reach) {
        return new Speck(shape, new Look(dye, (float) amount, 0.18f, 0), reach);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float within = ink.within(shape.inside(u, v), look.softness());
        if (within > 0) {
            ink.absorb(look.dye(), within * look.amount());
            ink.retard(within * look.thickness());
        }
    }

    @Override
    public Shape outline() {
        return shape;
    }

    @Override
    public float reach() {
        return reach;
    }
}
