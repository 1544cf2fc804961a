package org.aliquot.microscope.optics;

/** The part of a picture that is being exposed, with what the camera adds: shade to the corners, grain, and slow changes of the stain. */
public final class Frame {

    private static final float[] GRAIN = new float[1 << 12];

    private static final int NODE = 16;
    private static final int LAST_GRAIN = GRAIN.length - 1;

    static {
        var chance = new Chance(0x677261696eL);
        for (int i = 0; i < GRAIN.length; i++) {
            GRAIN[i] = (float) chance.about(0, 1);
        }
    }

    private final View view;
    private final Slide slide;
    private final int[] rgb;
    private int top;
    private int bottom;

    Frame(View view, Slide slide, int[] rgb) {
        this.view = view;
        this.slide = slide;
        this.rgb = rgb;
    }

    void rows(int from, int to) {
        top = from;
        bottom = to;
    }

    /** First row, in pixels of the slide. */
    public int top() {
        return top;
    }

    /** Behind the last row. */
    public int bottom() {
        return bottom;
    }

    public int left() {
        return view.left();
    }

    public int right() {
        return view.left() + view.width();
    }

    /** Side of a pixel in µm. */
    public double pixel() {
        return view.pixel();
    }

    /** Plane in focus in µm. */
    public double focus() {
        return view.focus();
    }

    public long seed() {
        return slide.seed();
    }

    /** Brightness of each pixel of a row by the place in the field: 1 in the middle, less by the loss in the corners. */
    public void shade(int y, float loss, float[] row) {
        double cx = slide.width() / 2;
        double cy = slide.height() / 2;
        float scale = (float) (view.pixel() / Math.sqrt(cx * cx + cy * cy));
        float dx = left() - (float) (cx / view.pixel());
        float dy = (y - (float) (cy / view.pixel())) * scale;
        for (int i = 0; i < row.length; i++) {
            float x = (dx + i) * scale;
            row[i] = 1 - loss * Math.min(x * x + dy * dy, 1.5f);
        }
    }

    /** Slow noise along a row, from nodes 16 pixels apart. */
    public void drift(int y, Noise noise, double wave, float[] row) {
        float scale = (float) (NODE * view.pixel() / wave);
        int above = Math.floorDiv(y, NODE);
        float share = (y - above * NODE) / (float) NODE;
        int node = Math.floorDiv(left(), NODE);
        float to = node(noise, node, above, share, scale);
        int i = node * NODE - left();
        while (i < row.length) {
            float from = to;
            node++;
            to = node(noise, node, above, share, scale);
            for (int k = Math.max(0, -i); k < NODE && i + k < row.length; k++) {
                row[i + k] = from + (to - from) * (k / (float) NODE);
            }
            i += NODE;
        }
    }

    private static float node(Noise noise, int x, int y, float share, float scale) {
        return Steps.mix(noise.at(x * scale, y * scale), noise.at(x * scale, (y + 1) * scale), share);
    }

    /** Where the grain of a row begins; {@link #put} takes it. */
    public int grain(int y) {
        return (int) Hash.mix(slide.seed(), y);
    }

    /** Sets a pixel, from 0 (dark) to 1 in each channel, with grain of a height (1 is the whole range). */
    public void put(int x, int y, float red, float green, float blue, float height, int grain) {
        int at = grain + x;
        float gray = height * GRAIN[at & LAST_GRAIN];
        float color = height * 0.5f * GRAIN[at * 7 & LAST_GRAIN];
        int r = level(red + gray + color);
        int g = level(green + gray);
        int b = level(blue + gray - color);
        rgb[(y - view.top()) * view.width() + x - view.left()] = r << 16 | g << 8 | b;
    }

    private static int level(float value) {
        int level = (int) (value * 255 + 0.5f);
        return level < 0 ? 0 : Math.min(level, 255);
    }
}
