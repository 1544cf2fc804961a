package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, true",
        "0.75, 0.5, true",
        "0.25, 0.5, true",
        "0.5, 0.625, true",
        "0.5, 0.375, true",
        "0.76, 0.5, false",
        "0.5, 0.63, false",
        "0.7, 0.6, false",
        "0.6, 0.55, true"
    })
    void anEllipseHoldsItsEdge(double x, double y, boolean inside) {
        assertThat(new Region.Ellipse(0.5, 0.5, 0.25, 0.125).contains(new Point(x, y)))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.5, true",
        "0.5, 0.75, true",
        "0.3, 0.6, true",
        "0.24, 0.6, false",
        "0.51, 0.6, false",
        "0.3, 0.49, false",
        "0.3, 0.76, false"
    })
    void aBoxHoldsItsEdges(double x, double y, boolean inside) {
        assertThat(new Region.Box(0.25, 0.5, 0.25, 0.25).contains(new Point(x, y)))
                .isEqualTo(inside);
    }

    /** An L: its notch does not belong to it. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.2, true",
        "0.2, 0.8, true",
        "0.8, 0.8, true",
        "0.8, 0.2, false",
        "0.45, 0.3, true",
        "0.55, 0.3, false",
        "0.05, 0.5, false",
        "0.95, 0.8, false",
        "0.5, 0.05, false",
        "0.5, 0.95, false"
    })
    void aPolygonMayHaveNotches(double x, double y, boolean inside) {
        var shape = new Region.Polygon(List.of(
                new Point(0.1, 0.1),
                new Point(0.5, 0.1),
                new Point(0.5, 0.5),
                new Point(0.9, 0.5),
                new Point(0.9, 0.9),
                new Point(0.1, 0.9)));
        assertThat(shape.contains(new Point(x, y))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.4, true",
        "0.2, 0.5, false",
        "0.75, 0.5, true",
        "0.78, 0.5, false",
        "0.5, 0.7, true",
        "0.6, 0.8, false"
    })
    void aSlantedSideIsExact(double x, double y, boolean inside) {
        var triangle = new Region.Polygon(List.of(new Point(0.1, 0.1), new Point(0.9, 0.3), new Point(0.5, 0.9)));
        assertThat(triangle.contains(new Point(x, y))).isEqualTo(inside);
    }

    @Test
    void refusesWhatHasNoExtent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region.Ellipse(0.5, 0.5, 0, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region.Ellipse(0.5, 0.5, 0.1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region.Box(0.5, 0.5, 0, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region.Box(0.5, 0.5, 0.1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region.Polygon(List.of(new Point(0, 0), new Point(1, 1))));
    }

    @Test
    void refusesAPointOffThePicture() {
        assertThat(new Point(0, 1).y()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(-0.001, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(1.001, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0.5, -0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0.5, 1.001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Double.NaN, 0.5));
    }
}
