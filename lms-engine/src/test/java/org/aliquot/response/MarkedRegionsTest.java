package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkedRegionsTest {

    private static final Point LEFT = new Point(0.2, 0.5);
    private static final Point RIGHT = new Point(0.8, 0.5);
    private static final Point NOWHERE = new Point(0.5, 0.05);

    private static final MarkedRegions RULE = new MarkedRegions(Map.of(
            "left", new Region.Ellipse(0.2, 0.5, 0.1, 0.1),
            "right", new Region.Box(0.7, 0.4, 0.2, 0.2)));

    @Test
    void aMarkInATargetEarnsAndAnotherTakesOff() {
        assertThat(score(LEFT, RIGHT)).isEqualTo(100);
        assertThat(score(LEFT)).isEqualTo(50);
        assertThat(score(LEFT, NOWHERE)).isZero();
        assertThat(score(LEFT, RIGHT, NOWHERE)).isEqualTo(50);
        assertThat(score(NOWHERE, NOWHERE, NOWHERE)).isZero();
    }

    @Test
    void aSecondMarkInTheSameTargetIsAMiss() {
        assertThat(score(LEFT, LEFT)).isZero();
        assertThat(score(LEFT, LEFT, RIGHT)).isEqualTo(50);
    }

    @Test
    void marksWhereTwoTargetsOverlapCountForOneEach() {
        var overlapping =
                new MarkedRegions(Map.of("one", new Region.Box(0, 0, 0.6, 1), "two", new Region.Box(0.4, 0, 0.6, 1)));
        Point middle = new Point(0.5, 0.5);
        assertThat(overlapping.score(points(middle, middle))).isEqualTo(Credit.FULL);
    }

    @Test
    void theListOfPlacesIsMarkedAlike() {
        assertThat(RULE.score(Response.Choices.of(Set.of("left", "right")))).isEqualTo(Credit.FULL);
        assertThat(RULE.score(Response.Choices.of(Set.of("left")))).isEqualTo(new Credit(50));
        assertThat(RULE.score(Response.Choices.of(Set.of("left", "top")))).isEqualTo(Credit.NONE);
    }

    @Test
    void everyTargetIsAPart() {
        assertThat(RULE.mark(points(RIGHT, NOWHERE)).parts())
                .containsOnly(Map.entry("left", false), Map.entry("right", true));
    }

    @Test
    void takesPointsAndChoicesOnly() {
        assertThat(RULE.kinds()).containsExactlyInAnyOrder(ResponseKind.POINTS, ResponseKind.CHOICES);
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.score(new Response.Choice("left")));
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkedRegions(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Response.Points(List.of()));
    }

    private static int score(Point... points) {
        return RULE.score(points(points)).hundredths();
    }

    private static Response points(Point... points) {
        return new Response.Points(Arrays.asList(points));
    }
}
