package org.aliquot.microscope.optics;

/** Grains strewn within a shape. */
public final class Strewn implements Body {

    private final Shape within;
    private final Granules granules;
    private final Speck.Look look;
    private final float reach;

    public Strewn(Shape within, Granules granules, Speck.Look look, double reach) {
        this.within = within;
        this.granules = granules;
        this.look = look;
        this.reach = (float) reach;
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float cover = ink.within(within.inside(u, v) - 0.3f, 0.5f);
        if (cover > 0) {
            float grain = cover * granules.cover(u, v, look.softness(), ink);
            ink.absorb(look.dye(), grain * look.amount());
            ink.retard(grain * look.thickness());
        }
    }

    @Override
    public Shape outline() {
        return within;
    }

    @Override
    public float reach() {
        return reach;
    }
}
