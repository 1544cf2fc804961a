package org.aliquot.microscope.optics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where bodies are near. */
class NearnessTest {

    private static final int WIDTH = 50;
    private static final int HEIGHT = 40;

    @ParameterizedTest
    @CsvSource({"1, 0, 5", "1, 3, 40", "2, 1, 10", "8, 2, 3", "8, 5, 0"})
    void aPixelIsNearABodyWithinReachAndNoOther(int reach, int more, int bodies) {
        int margin = reach + more;
        var view = new View(7, 11, 1, WIDTH, HEIGHT, 0);
        var frame = new Frame(view, new Slide(1, 100, 100), new int[WIDTH * HEIGHT]);
        frame.rows(view.top(), view.top() + HEIGHT);
        var layers = new Layers(WIDTH + 2 * margin, HEIGHT + 2 * margin, Layers.PLAIN);
        layers.moveTo(view.left() - margin, view.top() - margin);
        var random = new Random(reach * 31L + bodies);
        for (int i = 0; i < bodies; i++) {
            layers.path()[random.nextInt(layers.path().length)] = 0.5f;
        }

        var nearness = new Nearness(layers, frame, reach);

        for (int y = frame.top(); y < frame.bottom(); y++) {
            boolean[] near = nearness.row(y);
            for (int x = frame.left(); x < frame.right(); x++) {
                assertThat(near[x - frame.left()]).as("%d, %d", x, y).isEqualTo(hasBody(layers, x, y, reach));
            }
        }
    }

    private static boolean hasBody(Layers layers, int x, int y, int reach) {
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                if (layers.path()[layers.index(x + dx, y + dy)] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
