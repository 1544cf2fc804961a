package org.aliquot.microscope.optics;

/** A body told by its matter at each point. */
public final class Substance implements Body {

    private static final float HALO = -1.5f;

    /** What lies at a point so many µm inside of the outline. */
    @FunctionalInterface
    public interface Matter {
        void lie(float u, float v, float d, Ink ink);
    }

    private final Shape shape;
    private final float reach;
    private final Matter matter;

    public Substance(Shape shape, double reach, Matter matter) {
        this.shape = shape;
        this.reach = (float) reach;
        this.matter = matter;
    }

    /** Like a drop on the slide: 0 at the edge, rising steeply to 1 where it is so deep inside. */
    public static float dome(float d, float deep) {
        float q = Steps.clamp(d / deep);
        return (float) Math.sqrt(q * (2 - q));
    }

    /** 1 on a line and 0 from so far off it. */
    public static float line(float off, float width) {
        return Steps.smooth(width, 0, Math.abs(off));
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float d = shape.inside(u, v);
        if (d > HALO) {
            matter.lie(u, v, d, ink);
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
