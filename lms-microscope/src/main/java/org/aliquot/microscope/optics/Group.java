package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that lie together; the outline is that of all of them, or of the first alone if the others lie in it. */
public final class Group implements Body {

    private final Body[] bodies;
    private final Shape outline;
    private final float reach;
    private final List<Part> named;

    private Group(List<Body> bodies, Shape outline, double reach) {
        this(bodies.toArray(Body[]::new), outline, (float) reach, List.of());
    }

    private Group(Body[] bodies, Shape outline, float reach, List<Part> named) {
        this.bodies = bodies;
        this.outline = outline;
        this.reach = reach;
        this.named = named;
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

    /** The same, with parts that are called by names, before those of its bodies. */
    public Group naming(Part... parts) {
        return new Group(bodies, outline, reach, List.of(parts));
    }

    @Override
    public List<Part> parts() {
        return Stream.concat(named.stream(), Arrays.stream(bodies).flatMap(body -> body.parts().stream()))
                .toList();
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
