package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Room;
import org.aliquot.microscope.bench.Ruled;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Colors the rows of a plate. Not thread-safe. */
final class Exposure {

    /** mm toward the window at which it is looked for what throws a shade. */
    private static final float ASIDE = 0.55f;

    /** mm toward the window from which a colony throws its shadow through clear agar, onto what lies below. */
    private static final float DEEP = 1.5f;

    /** Share of light that such a shadow takes. */
    private static final float CAST = 0.34f;

    /** Loss of light for each mm away from the window. */
    private static final float FALLOFF = 0.0011f;

    /** Opacity from which on nothing below is seen anymore. */
    private static final float HIDING = 0.94f;

    /** mm by which agar softens what is seen through it. */
    private static final float BLUR = 0.05f;

    /**
     * Of a camera that is focused on the growth: the closer it is, the less depth is sharp, and the paper lies below that. With this
     * over the third power of the mm of a pixel its lines are seen in a whole plate, hardly in half of one, and not in a third.
     */
    private static final float DEPTH = 7e-5f;

    private static final float UNEVEN = 0.0055f;
    private static final float RIPPLE = 0.0011f;

    private final Plate.Setup setup;
    private final Growth growth;
    private final Look fresh;
    private final Look[] changed;
    private final float[][] planes;
    private final Bench bench;
    private final Room room;
    private final Film film;
    private final Noise slow;
    private final Noise fine;
    private final float pixel;
    private final int aside;
    private final Ruled paper;
    private final boolean lit;
    private final float spread;
    private final int deep;

    /** Of the pixel that is being colored. */
    private float red;

    private float green;
    private float blue;

    Exposure(Plate.Setup setup, Growth growth, List<Change> changes) {
        this.setup = setup;
        this.growth = growth;
        fresh = setup.medium().fresh();
        changed = changes.stream().map(setup.medium()::where).toArray(Look[]::new);
        planes = changes.stream().map(growth::changed).toArray(float[][]::new);
        var chance = new Chance(setup.seed());
        bench = new Bench(setup.top(), chance);
        room = new Room(setup.dish().agar() * 0.6, chance);
        film = new Film(chance.next());
        slow = new Noise(chance);
        fine = new Noise(chance);
        pixel = growth.pixel();
        aside = aside(pixel);
        paper = new Ruled(chance);
        lit = setup.top() == Bench.Top.PANE;
        spread = DEPTH / (pixel * pixel * pixel);
        deep = deep(pixel);
    }

    private static int aside(float pixel) {
        return Math.clamp(Math.round(ASIDE * 0.7f / pixel), 1, 16);
    }

    private static int deep(float pixel) {
        return Math.clamp(Math.round(DEEP * 0.7f / pixel), 2, 24);
    }

    /** Pixels around a row that are looked at. */
    static int margin(Bench.Top top, float pixel) {
        return (top == Bench.Top.PANE ? deep(pixel) : aside(pixel)) + 1;
    }

    /** So many pixels from one on, into a row that begins there. */
    void expose(int left, int y, int width, int[] rgb, int row) {
        float py = y * pixel;
        int at = growth.index(left, y);
        int grain = film.row(y);
        for (int i = 0; i < width; i++, at++) {
            float px = (left + i) * pixel;
            float far = (float) Math.sqrt(px * px + py * py);
            if (far < setup.dish().agar()) {
                agar(px, py, far, at);
            } else {
                wall(px, py, far);
            }
            rgb[row + i] = film.color(red, green, blue, grain + left + i);
        }
    }

    private void wall(float x, float y, float far) {
        Dish dish = setup.dish();
        float light = bench.light(x, y) * dish.through(x, y, far) * (1 - dish.line(far, pixel));
        float line = lit ? paper.taken(x, y, pixel, spread) : 0;
        float gleam = dish.gleam(x, y, far, pixel);
        Tint tint = bench.tint();
        red = tint.red() * light * (1 - line) + gleam * (1 - 0.75f * tint.red());
        green = tint.green() * light * (1 - line * Ruled.GREEN) + gleam * (1 - 0.75f * tint.green());
        blue = tint.blue() * light * (1 - line * Ruled.BLUE) + gleam * (1 - 0.75f * tint.blue());
    }

    private void agar(float x, float y, float far, int at) {
        int stride = growth.stride();
        float[] height = growth.height;
        float slopeX = (height[at + 1] - height[at - 1]) / (2 * pixel);
        float slopeY = (height[at + stride] - height[at - stride]) / (2 * pixel);
        float over = height[at - aside - aside * stride] - height[at];
        float wave = slow.at(x * 0.09f, y * 0.09f);
        float near = fine.at(x * 0.8f, y * 0.8f);
        float climb = setup.dish().climb(far) / Math.max(far, 1);
        float groundX = UNEVEN * slow.at(y * 0.16f, x * 0.16f) + RIPPLE * near + climb * x;
        float groundY = UNEVEN * slow.at(x * 0.16f, -y * 0.16f) + RIPPLE * fine.at(-y * 0.8f, x * 0.8f) + climb * y;
        under(x, y, at, 1 + 0.055f * wave + 0.014f * near + 0.012f * fine.at(x * 2.9f, y * 2.9f), far);
        float cover = growth.cover[at];
        float shade = over > 0 ? 1 - Math.min(0.26f, 0.42f * over / ASIDE) : 1;
        float dull = Room.dull(slopeX + groundX, slopeY + groundY) * shade;
        float through = Steps.mix(0.5f + 0.5f * dull, dull, cover);
        float lit = setup.dish().shade(x, y) * through * (1 - FALLOFF * (x + y));
        red = (red * (1 - cover) + growth.red[at]) * lit;
        green = (green * (1 - cover) + growth.green[at]) * lit;
        blue = (blue * (1 - cover) + growth.blue[at]) * lit;
        shine(x, y, at, slopeX + groundX, slopeY + groundY);
    }

    /** The agar itself, and the bench through it. */
    private void under(float x, float y, int at, float thick, float far) {
        float r = fresh.body().red();
        float g = fresh.body().green();
        float b = fresh.body().blue();
        float cr = fresh.clear().red();
        float cg = fresh.clear().green();
        float cb = fresh.clear().blue();
        float opacity = fresh.opacity();
        for (int i = 0; i < changed.length; i++) {
            float much = planes[i][at];
            if (much > 0) {
                Look look = changed[i];
                r += (look.body().red() - r) * much;
                g += (look.body().green() - g) * much;
                b += (look.body().blue() - b) * much;
                cr += (look.clear().red() - cr) * much;
                cg += (look.clear().green() - cg) * much;
                cb += (look.clear().blue() - cb) * much;
                opacity += (look.opacity() - opacity) * much;
            }
        }
        // agar is deeper where it climbs the wall
        float rim = Steps.smooth(setup.dish().agar() - 2.6f, setup.dish().agar(), far);
        float light = (1 - 0.1f * rim) * (1 - opacity);
        float line = 0;
        if (lit && opacity < HIDING) {
            line = paper.taken(x, y, pixel + BLUR, spread);
            light *= 1 - cast(at) * (1 - opacity);
        }
        float body = opacity * thick * (1 - 0.16f * rim);
        Tint tint = bench.tint();
        red = body * r + light * cr * tint.red() * (1 - line);
        green = body * g + light * cg * tint.green() * (1 - line * Ruled.GREEN);
        blue = body * b + light * cb * tint.blue() * (1 - line * Ruled.BLUE);
    }

    /** How much of the light below a place is taken by what grew toward the window from it, softer with the depth. */
    private float cast(int at) {
        int stride = growth.stride();
        float[] cover = growth.cover;
        int middle = at - deep * 5 / 8 * (stride + 1);
        int off = deep / 4;
        float around =
                cover[middle - off] + cover[middle + off] + cover[middle - off * stride] + cover[middle + off * stride];
        float between = cover[at - deep / 4 * (stride + 1)];
        return CAST * (0.25f * cover[at] + 0.17f * between + 0.14f * cover[middle] + 0.11f * around);
    }

    private void shine(float x, float y, int at, float slopeX, float slopeY) {
        float cover = growth.cover[at];
        float gloss = Steps.mix(0.5f, growth.gloss[at], Math.min(1, 1.6f * cover));
        float window = Room.window(slopeX, slopeY);
        float lamp = room.lamp(x, y, slopeX, slopeY);
        float light = gloss * (0.62f * window + 0.2f * lamp);
        float metal = growth.metal[at];
        if (metal > 0) {
            float rim = slow.at(x * 0.5f, y * 0.5f) + 0.6f * fine.at(x * 1.1f, y * 1.1f);
            float shimmer = metal * Steps.smooth(-0.5f, 0.7f, rim);
            red += shimmer * (0.62f - red);
            green += shimmer * (0.66f - green);
            blue += shimmer * (0.58f - blue);
        }
        red += light * (1 - red);
        green += light * (1 - green);
        blue += light * (1 - blue);
    }
}
