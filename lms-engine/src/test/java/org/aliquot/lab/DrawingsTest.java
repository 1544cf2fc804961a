package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(CellClass.values()).map(CellClass::title),
                    Stream.of("neutrophil", "nucleated", "wbc"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    private static List<FieldCell> one(CellClass type) {
        var spec = type.isLeukocyte()
                ? new CellFieldSpec(Map.of(type, 100), 0, 50)
                : new CellFieldSpec(Map.of(CellClass.LYMPHOCYTE, 100), 20, 50);
        return spec.draw(7).views().stream()
                .flatMap(view -> view.cells().stream())
                .filter(cell -> cell.type() == type)
                .toList();
    }

    private static String alone(FieldCell cell) {
        return new FieldOfView(List.of(cell), List.of(new FieldOfView.Spot(20, 20.04))).svg("Blood film");
    }

    @Test
    void describesEveryCellByNumberWithoutNamingIt() {
        var view = new CellFieldSpec(Map.of(CellClass.NEUTROPHIL, 50, CellClass.BLAST, 50), 20, 50)
                .draw(1)
                .views()
                .getFirst();
        for (var cell : view.cells()) {
            assertThat(view.description()).contains("Cell " + cell.number() + ": ");
            assertThat(view.svg("Blood film")).contains("<g id=\"cell-" + cell.number() + "\"");
        }
        assertThat(view.svg("Blood film")).contains("<title>Blood film</title>").contains(view.description());
        assertThat(view.svg("a < b & c")).contains("<title>a &lt; b &amp; c</title>");
    }

    @Test
    void describesEachClassDifferently() {
        var texts = new HashSet<String>();
        for (var type : CellClass.values()) {
            for (var cell : one(type)) {
                String text = new FieldOfView(List.of(cell), List.of()).description();
                String words = text.substring(text.indexOf(": ")).replaceAll("\\d", "n");
                texts.add(words);
                assertThat(NAMES).noneMatch(words.toLowerCase(Locale.ROOT)::contains);
            }
        }
        assertThat(texts).hasSize(CellClass.values().length);
    }

    @Test
    void drawsWhatTheWordsSay() {
        for (var cell : one(CellClass.NEUTROPHIL)) {
            assertThat(alone(cell).split("class=\"nucleus\"", -1)).hasSize(cell.lobes() + 1);
            assertThat(alone(cell).split("class=\"thread\"", -1)).hasSize(cell.lobes());
        }
        for (var cell : one(CellClass.BLAST)) {
            String nucleoli = alone(cell).replaceAll("(?s).*dots nucleolus\"[^>]* d=\"([^\"]*)\".*", "$1");
            assertThat(nucleoli.split("M", -1)).hasSize(CellWords.nucleoli(cell) + 1);
            assertThat(new FieldOfView(List.of(cell), List.of()).description())
                    .contains(CellWords.nucleoli(cell) + " pale nucleoli");
        }
        assertThat(one(CellClass.BLAST).stream().map(CellWords::nucleoli).distinct())
                .containsExactlyInAnyOrder(2, 3);
    }

    /** All that is drawn of a cell lies within its circle, but for a tenth. */
    @Test
    void staysWithinTheCell() {
        for (var type : CellClass.values()) {
            for (var cell : one(type)) {
                String group = alone(cell).replaceAll("(?s).*<title>Cell \\d+</title>(.*)</g>.*", "$1");
                var numbers = numbers(group.replaceAll("A[-\\d. ]+ 0 [01] 1", "L"));
                for (double[] point : numbers) {
                    assertThat(Math.hypot(point[0], point[1])).as("%s", type).isLessThan(1.1 * cell.radius());
                }
            }
        }
    }

    private static List<double[]> numbers(String group) {
        List<double[]> points = new ArrayList<>();
        for (String path : group.split("d=\"")) {
            if (path.startsWith("M")) {
                String[] numbers =
                        path.substring(0, path.indexOf('"')).replace("h0", " ").split("[MQLZ ]+");
                var values = Arrays.stream(numbers)
                        .filter(text -> !text.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                for (int i = 0; i + 1 < values.length; i += 2) {
                    points.add(new double[] {values[i], values[i + 1]});
                }
            }
        }
        return points;
    }

    /** A change here changes what was drawn of stored seeds. */
    @Test
    void neverChangesADrawing() {
        for (var type : CellClass.values()) {
            assertThat(alone(one(type).getFirst()).hashCode()).as(type.id()).isEqualTo(HASHES.get(type.id()));
        }
    }

    private static final Map<String, Integer> HASHES = Map.ofEntries(
            Map.entry("neutrophil", -1998368400),
            Map.entry("band", -1080492671),
            Map.entry("metamyelocyte", -1515807796),
            Map.entry("myelocyte", -1982717088),
            Map.entry("lymphocyte", -1301263332),
            Map.entry("reactive-lymphocyte", 2080121821),
            Map.entry("monocyte", -1191853206),
            Map.entry("eosinophil", 1418066417),
            Map.entry("basophil", 2094158772),
            Map.entry("blast", -1485373607),
            Map.entry("nucleated-red-cell", 1908723406));

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
