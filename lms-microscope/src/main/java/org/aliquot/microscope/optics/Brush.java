package org.aliquot.microscope.optics;

import java.util.Arrays;

/** Puts one body into the layers, blurred if it is out of focus. The result of a pixel does not depend on the area around it. */
final class Brush {

    private static final int WIDEST = 60;

    private final double pixel;
    private final Ink ink;

    Brush(double pixel) {
        this.pixel = pixel;
        this.ink = new Ink((float) pixel);
    }

    /** @param blur standard deviation in µm */
    void paint(Placed one, double blur, Layers layers) {
        double sigma = blur / pixel;
        if (sigma < 0.4) {
            stamp(one, layers);
        } else {
            blurred(one, kernel(sigma), layers);
        }
    }

    private void blurred(Placed one, float[] kernel, Layers layers) {
        int margin = kernel.length / 2;
        double reach = one.body().reach() + pixel;
        int left = Math.max((int) Math.floor((one.x() - reach) / pixel) - margin, layers.left());
        int right = Math.min((int) Math.ceil((one.x() + reach) / pixel) + margin, layers.left() + layers.width() - 1);
        int top = Math.max((int) Math.floor((one.y() - reach) / pixel) - margin, layers.top());
        int bottom = Math.min((int) Math.ceil((one.y() + reach) / pixel) + margin, layers.top() + layers.height() - 1);
        if (left > right || top > bottom) {
            return;
        }
        var sharp = new Layers(right - left + 1 + 2 * margin, bottom - top + 1 + 2 * margin, layers.planes());
        sharp.moveTo(left - margin, top - margin);
        stamp(one, sharp);
        float[] rows = new float[(right - left + 1) * sharp.height()];
        for (int i = 0; i < layers.planes(); i++) {
            across(sharp.plane(i), sharp.width(), rows, right - left + 1, kernel);
            down(
                    rows,
                    right - left + 1,
                    layers.plane(i),
                    layers.index(left, top),
                    layers.width(),
                    bottom - top + 1,
                    kernel);
        }
    }

    private static void across(float[] from, int stride, float[] to, int width, float[] kernel) {
        Arrays.fill(to, 0);
        int rows = from.length / stride;
        for (int y = 0; y < rows; y++) {
            for (int k = 0; k < kernel.length; k++) {
                float weight = kernel[k];
                int source = y * stride + k;
                int target = y * width;
                for (int x = 0; x < width; x++) {
                    to[target + x] += weight * from[source + x];
                }
            }
        }
    }

    private static void down(float[] from, int width, float[] to, int start, int stride, int rows, float[] kernel) {
        float[] sums = new float[width];
        for (int y = 0; y < rows; y++) {
            Arrays.fill(sums, 0);
            for (int k = 0; k < kernel.length; k++) {
                float weight = kernel[k];
                int source = (y + k) * width;
                for (int x = 0; x < width; x++) {
                    sums[x] += weight * from[source + x];
                }
            }
            for (int x = 0; x < width; x++) {
                to[start + y * stride + x] += sums[x];
            }
        }
    }

    private static float[] kernel(double sigma) {
        int half = (int) Math.min(Math.ceil(2.6 * sigma), WIDEST);
        double[] weights = new double[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            weights[i + half] = StrictMath.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + half];
        }
        float[] kernel = new float[weights.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) (weights[i] / sum);
        }
        return kernel;
    }

    private void stamp(Placed one, Layers layers) {
        Body body = one.body();
        double reach = body.reach();
        float cos = (float) StrictMath.cos(one.turn());
        float sin = (float) StrictMath.sin(one.turn());
        ink.unturned();
        ink.turn(cos, sin);
        int top = Math.max((int) Math.ceil((one.y() - reach) / pixel), layers.top());
        int bottom = Math.min((int) Math.floor((one.y() + reach) / pixel), layers.top() + layers.height() - 1);
        for (int y = top; y <= bottom; y++) {
            double dy = y * pixel - one.y();
            double half = Math.sqrt(Math.max(0, reach * reach - dy * dy));
            int left = Math.max((int) Math.ceil((one.x() - half) / pixel), layers.left());
            int right = Math.min((int) Math.floor((one.x() + half) / pixel), layers.left() + layers.width() - 1);
            float v = (float) dy;
            int at = layers.index(left, y);
            for (int x = left; x <= right; x++, at++) {
                float u = (float) (x * pixel - one.x());
                ink.clear();
                body.stain(cos * u + sin * v, cos * v - sin * u, ink);
                layers.add(at, ink);
            }
        }
    }
}
