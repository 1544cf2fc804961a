package org.aliquot.microscope.optics;

import java.util.List;

/** Takes a picture of bodies on a slide. The pixels of a view are those of any greater view of the same zoom and focus. */
public final class Microscope {

    private static final int BAND = 48;
    private static final int BLURRED_BAND = 240;

    private final Light light;
    private final Objective objective;

    public Microscope(Light light, Objective objective) {
        this.light = light;
        this.objective = objective;
    }

    /** @param bodies all that reach into the view, in an order that does not depend on it */
    public Picture take(Slide slide, View view, List<Placed> bodies) {
        int[] rgb = new int[view.width() * view.height()];
        int margin = (int) Math.ceil(light.halo() / view.pixel()) + 1;
        var stage = new Stage(objective, view, bodies);
        int band = Math.min(stage.isSharp() ? BAND : BLURRED_BAND, view.height());
        var layers = new Layers(view.width() + 2 * margin, band + 2 * margin, light.planes());
        var frame = new Frame(view, slide, rgb);
        int bottom = view.top() + view.height();
        for (int top = view.top(); top < bottom; top += band) {
            layers.moveTo(view.left() - margin, top - margin);
            stage.fill(layers);
            frame.rows(top, Math.min(top + band, bottom));
            light.expose(layers, frame);
        }
        return Picture.of(view.width(), view.height(), rgb);
    }
}
