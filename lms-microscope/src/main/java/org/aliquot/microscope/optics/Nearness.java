package org.aliquot.microscope.optics;

import java.util.Arrays;

/** Which pixels of a row have a body so near that its edges are seen there; around the others the slide is empty. */
final class Nearness {

    private final float[] path;
    private final int stride;
    private final int reach;
    private final int first;
    private final int top;

    /** Of each column, the last row with a body, from the first row of the layers. */
    private final int[] last;

    private final boolean[] near;
    private int seen;

    /** @param reach in pixels along rows and columns; no more than the layers reach beyond the frame */
    Nearness(Layers layers, Frame frame, int reach) {
        this.path = layers.path();
        this.stride = layers.stride();
        this.reach = reach;
        this.first = frame.left() - layers.left();
        this.top = layers.top();
        this.last = new int[stride];
        this.near = new boolean[frame.right() - frame.left()];
        Arrays.fill(last, -1 - 2 * reach);
    }

    /** Rows have to be asked for from the top. The answer holds until the next one. */
    boolean[] row(int y) {
        int row = y - top;
        for (; seen <= row + reach; seen++) {
            see(seen);
        }
        int body = -1 - 2 * reach;
        for (int x = first - reach; x < first + near.length + reach; x++) {
            if (last[x] >= row - reach) {
                body = x;
            }
            int middle = x - reach - first;
            if (middle >= 0) {
                near[middle] = body >= x - 2 * reach;
            }
        }
        return near;
    }

    private void see(int row) {
        for (int x = 0, at = row * stride; x < stride; x++, at++) {
            if (path[at] != 0) {
                last[x] = row;
            }
        }
    }
}
