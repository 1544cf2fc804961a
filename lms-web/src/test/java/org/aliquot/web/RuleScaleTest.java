package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.web.RuleScale.Ends;
import org.aliquot.web.RuleScale.Interval;
import org.junit.jupiter.api.Test;

class RuleScaleTest {

    private static final Ends ENDS = new Ends(200, 600, 8);

    @Test
    void placesBandDropAndPassPointAsShares() {
        RuleScale scale = new RuleScale(ENDS, new Interval(300, 400, 500), 400.0, "400, likely 300 to 500");

        assertThat(scale.low()).isEqualTo("25.0%");
        assertThat(scale.width()).isEqualTo("50.0%");
        assertThat(scale.value()).isEqualTo("50.0%");
        assertThat(scale.passAt()).isEqualTo("50.0%");
    }

    @Test
    void keepsWhatReachesBeyondTheEndsInside() {
        RuleScale scale = new RuleScale(ENDS, new Interval(0, 150, 700), null, "");

        assertThat(scale.low()).isEqualTo("0.0%");
        assertThat(scale.value()).isEqualTo("0.0%");
        assertThat(scale.width()).isEqualTo("100.0%");
        assertThat(scale.passAt()).isNull();
    }

    /** 143 is not 200: what lies beyond an end has no drop and no end tick there. */
    @Test
    void leavesOpenWhatReachesBeyondItsEnds() {
        RuleScale below = new RuleScale(ENDS, new Interval(46, 143, 239), null, "");
        RuleScale within = new RuleScale(ENDS, new Interval(200, 300, 600), null, "");

        assertThat(below.goesBelow()).isTrue();
        assertThat(below.goesAbove()).isFalse();
        assertThat(below.holdsValue()).isFalse();
        assertThat(within.goesBelow() || within.goesAbove()).isFalse();
        assertThat(within.holdsValue()).isTrue();
    }

    @Test
    void rulesEveryPartAndNamesEndsAndMiddle() {
        RuleScale scale = new RuleScale(ENDS, new Interval(300, 400, 500), null, "");

        assertThat(scale.ticks()).hasSize(9);
        assertThat(scale.ticks()).filteredOn(RuleScale.Tick::major).hasSize(3);
        assertThat(scale.labels()).containsExactly("200", "400", "600");
    }
}
