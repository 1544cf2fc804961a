package org.aliquot.microscope.optics;

import java.util.List;

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
    private final List<Part> parts;

    public Substance(Shape shape, double reach, Matter matter) {
        this(shape, (float) reach, matter, List.of());
    }

    private Substance(Shape shape, float reach, Matter matter, List<Part> parts) {
        this.shape = shape;
        this.reach = reach;
        this.matter = matter;
        this.parts = parts;
    }

    /** The same, with parts that are called by names. */
    public Substance naming(Part... named) {
        return new Substance(shape, reach, matter, List.of(named));
    }

    @Override
    public List<Part> parts() {
        return parts;
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
