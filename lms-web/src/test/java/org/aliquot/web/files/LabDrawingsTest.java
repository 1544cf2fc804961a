package org.aliquot.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.lab.ControlChartSpec;
import org.aliquot.lab.ControlFault;
import org.aliquot.lab.ControlLevel;
import org.aliquot.lab.WestgardRule;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.junit.jupiter.api.Test;

/** What the engine draws is an exhibit like an author's: taken by the check, coloured by the stylesheet. */
class LabDrawingsTest {

    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]+)\"");

    private static void assertIsAnExhibit(String svg, String description) {
        assertThat(Svg.parse("drawn", svg)).isInstanceOfSatisfying(SvgCheck.Checked.class, taken -> {
            assertThat(taken.title()).isEqualTo("Drawn");
            assertThat(taken.description()).isEqualTo(description);
        });
        String css = new StaticSource().stylesheet();
        CLASS.matcher(svg)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(" ")))
                .distinct()
                .forEach(name -> assertThat(css).containsPattern("\\." + name + "\\b"));
    }

    @Test
    void chartsOfOneToThreeLevels() {
        var levels = List.of(level("Level 1"), level("Level 2"), level("Level 3"));
        for (int count = 1; count <= 3; count++) {
            var fault = new ControlFault(WestgardRule.ONE_3S, 17, false);
            var chart = new ControlChartSpec(levels.subList(0, count), 30, WestgardRule.USUAL, fault).draw(count);
            assertIsAnExhibit(chart.svg("Drawn"), chart.description());
        }
    }

    private static ControlLevel level(String name) {
        return new ControlLevel(name, new BigDecimal("4.10"), new BigDecimal("0.12"), "mmol/L", 2);
    }
}
