package org.aliquot.qti;

import static org.aliquot.qti.Scored.expression;
import static org.aliquot.qti.Scored.integer;
import static org.aliquot.qti.Scored.number;
import static org.aliquot.qti.Scored.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private static final String NONE = "<null/>";

    @Test
    void wholeNumbersStayWholeAndFractionsAreExactToTheLastDigitOfADouble() {
        assertThat(expression("integer", "<sum>" + integer(2) + integer(3) + "</sum>"))
                .isEqualTo("5");
        assertThat(expression("float", "<product>" + number(0.5) + integer(3) + "</product>"))
                .isEqualTo("1.5");
        assertThat(expression("integer", "<integerDivide>" + integer(-7) + integer(2) + "</integerDivide>"))
                .isEqualTo("-4");
        assertThat(expression("integer", "<round>" + number(-0.5) + "</round>")).isEqualTo("0");
        assertThat(expression("integer", "<round>" + number(6.5) + "</round>")).isEqualTo("7");
        assertThat(expression("integer", "<truncate>" + number(-6.9) + "</truncate>"))
                .isEqualTo("-6");
    }

    @Test
    void nothingComesOfWhatHasNoValueOrOfADivisionByZero() {
        assertThat(expression("float", "<sum>" + integer(2) + NONE + "</sum>")).isEqualTo("null");
        assertThat(expression("float", "<divide>" + integer(2) + integer(0) + "</divide>"))
                .isEqualTo("null");
        assertThat(expression("boolean", "<lt>" + integer(2) + NONE + "</lt>")).isEqualTo("null");
        assertThat(expression("boolean", "<and><baseValue baseType='boolean'>false</baseValue>" + NONE + "</and>"))
                .isEqualTo("false");
        assertThat(expression("boolean", "<or><baseValue baseType='boolean'>false</baseValue>" + NONE + "</or>"))
                .isEqualTo("null");
    }

    @Test
    void tolerancesIncludeTheirBoundsUnlessTheAuthorSaysOtherwise() {
        assertThat(equal("absolute", "0.1", "", 4.7, 4.8)).isEqualTo("true");
        assertThat(equal("absolute", "0.1", "includeUpperBound='false'", 4.7, 4.8))
                .isEqualTo("false");
        assertThat(equal("relative", "10", "", -20, -22)).isEqualTo("true");
        assertThat(equal("relative", "10", "", -20, -22.1)).isEqualTo("false");
        assertThat(equal("absolute", "0 2", "", 5, 7)).isEqualTo("true");
        assertThat(equal("absolute", "0 2", "", 5, 4.9)).isEqualTo("false");
    }

    private static String equal(String mode, String tolerance, String more, double key, double answer) {
        return expression(
                "boolean",
                "<equal toleranceMode='%s' tolerance='%s' %s>%s%s</equal>"
                        .formatted(mode, tolerance, more, number(key), number(answer)));
    }

    @Test
    void roundingCountsTheFiguresThatOneReads() {
        assertThat(rounded("significantFigures", 3, 3.175)).isEqualTo("3.18");
        assertThat(rounded("significantFigures", 2, 1051)).isEqualTo("1100");
        assertThat(rounded("decimalPlaces", 2, 1.005)).isEqualTo("1.01");
        assertThat(rounded("decimalPlaces", 0, 2.5)).isEqualTo("3");
    }

    private static String rounded(String mode, int figures, double number) {
        return expression(
                "float",
                "<roundTo roundingMode='%s' figures='%d'>%s</roundTo>".formatted(mode, figures, number(number)));
    }

    @Test
    void containersKeepOrderOnlyWhereOrderCounts() {
        String ab = "<%1$s>" + text("a") + text("b") + "</%1$s>";
        String ba = "<%1$s>" + text("b") + text("a") + "</%1$s>";
        assertThat(expression("boolean", "<match>" + (ab + ba).formatted("multiple") + "</match>"))
                .isEqualTo("true");
        assertThat(expression("boolean", "<match>" + (ab + ba).formatted("ordered") + "</match>"))
                .isEqualTo("false");
        assertThat(expression("boolean", "<member>" + text("b") + ab.formatted("multiple") + "</member>"))
                .isEqualTo("true");
        assertThat(expression("string", "<index n='2'>" + ab.formatted("ordered") + "</index>"))
                .isEqualTo("b");
        assertThat(expression("multiple", "string", "<delete>" + text("a") + ab.formatted("multiple") + "</delete>"))
                .isEqualTo("b");
        assertThat(expression("integer", "<containerSize><multiple/></containerSize>"))
                .isEqualTo("0");
    }

    @Test
    void patternsAreTheWholeTextAndNeverKeepTheMachineBusy() {
        assertThat(pattern("a[0-9]{2}", "a12")).isEqualTo("true");
        assertThat(pattern("a[0-9]{2}", "a123")).isEqualTo("false");
        assertThatThrownBy(() -> pattern("^a$", "a"))
                .isInstanceOf(Unsupported.class)
                .hasMessage("the pattern ^a$");
        assertThatThrownBy(() -> pattern("x*x*x*x*x*x*x*x*y", "x".repeat(90)))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("takes too long");
    }

    private static String pattern(String pattern, String text) {
        return expression("boolean", "<patternMatch pattern='%s'>%s</patternMatch>".formatted(pattern, text(text)));
    }

    @Test
    void namesWhatItDoesNotKnowAndWhereSystemsDiffer() {
        unsupported("<customOperator class='org.example.Best'/>", "customOperator org.example.Best");
        unsupported("<numberCorrect/>", "numberCorrect");
        unsupported("<random><multiple>" + integer(1) + integer(2) + "</multiple></random>", "random without a seed");
        unsupported(
                "<mean><multiple>" + integer(1) + NONE + "</multiple></mean>", "mean over a member without a value");
        unsupported("<variable identifier='Y'/>", "variable 'Y', which the item does not declare");
        unsupported(
                "<repeat numberRepeats='1000000000'>" + integer(1) + "</repeat>",
                "a container of more than 10000 values");
    }

    private static void unsupported(String expression, String name) {
        assertThatThrownBy(() -> expression("float", expression))
                .isInstanceOf(Unsupported.class)
                .hasMessage(name);
    }

    @Test
    void areasIncludeTheirEdges() {
        assertThat(inside("rect", "0,0,10,10", "10 10")).isEqualTo("true");
        assertThat(inside("circle", "5,5,2", "7 5")).isEqualTo("true");
        assertThat(inside("circle", "5,5,2", "7 6")).isEqualTo("false");
        assertThat(inside("poly", "0,0,10,0,10,10", "9 5")).isEqualTo("true");
        assertThat(inside("poly", "0,0,10,0,10,10", "5 9")).isEqualTo("false");
        assertThat(inside("poly", "0,0,10,0,10,10", "5 5")).isEqualTo("true");
    }

    private static String inside(String shape, String coords, String point) {
        return expression(
                "boolean",
                "<inside shape='%s' coords='%s'><baseValue baseType='point'>%s</baseValue></inside>"
                        .formatted(shape, coords, point));
    }
}
