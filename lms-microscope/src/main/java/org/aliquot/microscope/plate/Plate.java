package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** An agar plate with what grew on it, without its lid. Its middle is in the middle of the scene. */
final class Plate implements Scene {

    /** mm of bench around the dish. */
    private static final float AROUND = 2.2f;

    private static final int BAND = 96;

    private final Setup setup;
    private final List<Inoculum> inocula;
    private final Frame close;
    private final List<Change> changes;

    /**
     * What holds the growth.
     *
     * @param seed of the agar and the light
     */
    record Setup(Medium medium, Dish dish, Bench.Top top, long seed) {}

    /**
     * @param inocula in the order in which they are laid over each other
     * @param close what a closer picture shows, in mm from the middle of the plate
     * @param changes that the growth makes
     */
    Plate(Setup setup, List<Inoculum> inocula, Frame close, List<Change> changes) {
        this.setup = setup;
        this.inocula = List.copyOf(inocula);
        this.close = close;
        this.changes = List.copyOf(changes);
    }

    private float half() {
        return setup.dish().outer() + AROUND;
    }

    List<Inoculum> inocula() {
        return inocula;
    }

    @Override
    public Frame whole() {
        return new Frame(0, 0, 2 * half());
    }

    @Override
    public Frame close() {
        return new Frame(close.x() + half(), close.y() + half(), close.side());
    }

    @Override
    public Picture look(View view) {
        float pixel = (float) view.pixel() / 1_000;
        int middle = Math.round(half() / pixel);
        int left = view.left() - middle;
        int top = view.top() - middle;
        int margin = Exposure.margin(setup.top(), pixel);
        int[] rgb = new int[view.width() * view.height()];
        int band = Math.min(BAND, view.height());
        var growth = new Growth(left - margin, view.width() + 2 * margin, band + 2 * margin, pixel, changes);
        var exposure = new Exposure(setup, growth, changes);
        for (int row = 0; row < view.height(); row += band) {
            growth.moveTo(top + row - margin);
            for (Inoculum inoculum : inocula) {
                inoculum.grow(growth);
            }
            for (int y = row; y < Math.min(row + band, view.height()); y++) {
                exposure.expose(left, top + y, view.width(), rgb, y * view.width());
            }
        }
        return new Picture(view.width(), view.height(), rgb);
    }
}
