package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/** Bodies that lie together; the outline is that of all of them, or of the first alone if the others lie in it. */
public final class Group implements Body {

    private final Body[] bodies;
    private final Shape outline;
    private final float reach;

    private Group(List<Body> bodies, Shape outline, double reach) {
        this.bodies = bodies.toArray(Body[]::new);
        this.outline = outline;
        this.reach = (float) reach;
    }

    /** A body and what lies in it. */
    public static Group within(Body main, List<? extends Body> others) {
        var all = new ArrayList<Body>();
        all.add(main);
        all.addAll(others);
        return new Group(
                all, main.outline(), all.stream().mapToDouble(Body::reach).max().orElseThrow());
    }

    /** Bodies side by side. */
    public static Group of(List<? extends Body> bodies) {
        var outline = Shape.joined(bodies.stream().map(Body::outline).toList(), 0.3);
        return new Group(
                List.copyOf(bodies),
                outline,
                bodies.stream().mapToDouble(Body::reach).max().orElseThrow());
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        for (var body : bodies) {
            body.stain(u, v, ink);
        }
    }

    @Override
    public Shape outline() {
        return outline;
    }

    @Override
    public float reach() {
        return reach;
    }
}
