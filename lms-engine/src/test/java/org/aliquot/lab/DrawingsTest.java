package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(CellClass.values()).map(CellClass::title),
                    Stream.of("neutrophil", "nucleated", "wbc"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    @Test
    void describesEveryCellByNumberWithoutNamingIt() {
        var view = new FieldOfView(List.of(CellClass.values()));
        for (int number = 1; number <= CellClass.values().length; number++) {
            assertThat(view.description()).contains("Cell " + number + ": ");
        }
        assertThat(NAMES).noneMatch(view.description().toLowerCase(Locale.ROOT)::contains);
    }

    @Test
    void describesEachClassDifferently() {
        assertThat(Arrays.stream(CellClass.values())
                        .map(type -> new FieldOfView(List.of(type)).description())
                        .distinct())
                .hasSize(CellClass.values().length);
    }

    @Test
    void writesNumbersToATenth() {
        assertThat(Stream.of(0.0, -0.04, 0.05, 1.0, -12.34, 100.0, 99.96).map(Markup::number))
                .containsExactly("0", "0", "0.1", "1", "-12.3", "100", "100");
    }

    @Test
    void drawsAChartWithItsLinesAndResults() {
        var chart = Charts.of("0 3.5 -1", "0.5 0 -5");
        assertThat(chart.description())
                .isEqualTo("Levey-Jennings chart. Level 1: mean 100, SD 10 mg/dL. Level 2: mean 100, SD 10 mg/dL."
                        + " Run 1: 100 (0.00 SD), 105.0 (+0.50 SD). Run 2: 135.0 (+3.50 SD), 100 (0.00 SD)."
                        + " Run 3: 90 (−1.00 SD), 50 (−5.00 SD).");
        String svg = chart.svg("Controls");
        assertThat(svg)
                .contains("viewBox=\"0 0 680 494\"", "<title>Controls</title>", chart.description())
                .contains(">+3 SD<", ">−3 SD<", ">130<", ">70<", ">mean<")
                .contains("points=\"154,118 334,34 514,142\"", "points=\"154,336 334,348 514,441.6\"")
                .contains("<circle class=\"pt\" cx=\"334\" cy=\"34\"", "M154 330l6 6l-6 6l-6 -6Z");
        assertThat(svg.split("class=\"axis\"", -1)).hasSize(3);
        assertThat(svg.split("class=\"grid\"", -1)).hasSize(13);
        assertThat(WestgardRule.values()).noneMatch(rule -> svg.contains(rule.label()));
    }

    @Test
    void drawsAnEmptyChartAndLongOnes() {
        assertThat(new ControlChart(Charts.levels(1), List.of()).svg("Controls"))
                .contains("points=\"\"");
        String zeros = "0 ".repeat(30).strip();
        String svg = Charts.of(zeros, zeros, zeros).svg("Controls");
        assertThat(svg).contains(">29</text>").doesNotContain(">30</text>").contains("l6 10h-12Z");
        assertThat(Charts.of("0 ".repeat(15).strip()).svg("Controls")).contains(">14</text>");
    }
}
