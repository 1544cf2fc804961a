package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The bodies under the lens. Where pixels are finer than the lens resolves, or than what is out of focus needs, bodies are asked at
 * every second, third … pixel only, and the pixels between lie on straight lines.
 */
final class Stage {

    /** µm between samples, as a share of the wavelength over the aperture: a little more than half of what the lens resolves. */
    private static final double SAMPLE = 0.38 * 0.55;

    private static final int COARSEST = 4;
    private static final int COARSEST_BLURRED = 12;
    private static final double SAMPLES_PER_BLUR = 1.6;

    private record Blurred(Placed body, double blur) {}

    private final View view;
    private final TreeMap<Integer, List<Blurred>> byPitch = new TreeMap<>();

    Stage(Objective objective, View view, List<Placed> bodies) {
        this.view = view;
        int finest = (int) Math.clamp(SAMPLE / objective.aperture() / view.pixel(), 1, COARSEST);
        for (var body : bodies) {
            double blur = objective.blur(body.depth() - view.focus());
            int pitch = (int) Math.clamp(blur / view.pixel() / SAMPLES_PER_BLUR, finest, COARSEST_BLURRED);
            byPitch.computeIfAbsent(pitch, _ -> new ArrayList<>()).add(new Blurred(body, blur));
        }
    }

    /** Whether all is so sharp that few rows at a time are no more work than many. */
    boolean isSharp() {
        return byPitch.isEmpty() || byPitch.lastKey() <= COARSEST;
    }

    void fill(Layers layers) {
        byPitch.forEach((pitch, bodies) -> {
            if (pitch == 1) {
                paint(bodies, view.pixel(), layers);
            } else {
                var samples = samples(layers, pitch);
                paint(bodies, view.pixel() * pitch, samples);
                for (int i = 0; i < layers.planes(); i++) {
                    spread(samples, layers, i, pitch);
                }
            }
        });
    }

    private static Layers samples(Layers layers, int pitch) {
        int left = Math.floorDiv(layers.left(), pitch);
        int top = Math.floorDiv(layers.top(), pitch);
        int right = Math.floorDiv(layers.left() + layers.width() - 1, pitch) + 1;
        int bottom = Math.floorDiv(layers.top() + layers.height() - 1, pitch) + 1;
        var samples = new Layers(right - left + 1, bottom - top + 1, layers.planes());
        samples.moveTo(left, top);
        return samples;
    }

    private static void paint(List<Blurred> bodies, double pixel, Layers layers) {
        var brush = new Brush(pixel);
        double top = layers.top() * pixel;
        double bottom = (layers.top() + layers.height()) * pixel;
        for (var one : bodies) {
            double reach = one.body().body().reach() + 3 * one.blur() + pixel;
            if (one.body().y() + reach >= top && one.body().y() - reach <= bottom) {
                brush.paint(one.body(), one.blur(), layers);
            }
        }
    }

    private static void spread(Layers samples, Layers layers, int plane, int pitch) {
        float[] from = samples.plane(plane);
        float[] row = new float[samples.width()];
        for (int y = 0; y < layers.height(); y++) {
            int absolute = layers.top() + y;
            int above = Math.floorDiv(absolute, pitch);
            float share = (absolute - above * pitch) / (float) pitch;
            int at = (above - samples.top()) * samples.width();
            for (int x = 0; x < row.length; x++) {
                float high = from[at + x];
                row[x] = high + (from[at + x + samples.width()] - high) * share;
            }
            across(row, layers.plane(plane), y * layers.width(), layers, pitch);
        }
    }

    private static void across(float[] row, float[] to, int start, Layers layers, int pitch) {
        int first = Math.floorDiv(layers.left(), pitch);
        for (int phase = 0; phase < pitch; phase++) {
            float share = phase / (float) pitch;
            int x = first * pitch + phase - layers.left();
            for (int i = 0; i + 1 < row.length; i++, x += pitch) {
                if (x >= 0 && x < layers.width()) {
                    to[start + x] += row[i] + (row[i + 1] - row[i]) * share;
                }
            }
        }
    }
}
