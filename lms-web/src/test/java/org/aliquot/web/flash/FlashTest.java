package org.aliquot.web.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlashTest {

    private static final List<Flash> ALL = Arrays.stream(Flash.class.getPermittedSubclasses())
            .flatMap(feature -> Arrays.stream((Flash[]) feature.getEnumConstants()))
            .toList();

    @Test
    void everyCodeLeadsBackToItsMessage() {
        assertThat(ALL)
                .hasSizeGreaterThan(100)
                .allSatisfy(flash -> assertThat(Flash.of(flash.code())).contains(flash));
    }

    @Test
    void twoFeaturesMayCallTheirMessagesAlike() {
        assertThat(CourseFlash.ENROLLED.code()).isEqualTo("course-enrolled");
        assertThat(EnrollmentFlash.ENROLLED.code()).isEqualTo("enrollment-enrolled");
    }

    @Test
    void whateverElseAnAddressSaysIsNotSaid() {
        assertThat(Flash.of("You are expelled")).isEmpty();
        assertThat(Flash.of(null)).isEmpty();
    }

    @Test
    void isToldBesideWhatTheAddressAsksFor() {
        assertThat(RunningFlash.DECIDED.at("/teach/attempts?exam=mock"))
                .isEqualTo("/teach/attempts?exam=mock&said=running-decided");
    }

    @Test
    void isTakenOutOfAnAddressAgain() {
        assertThat(Flash.untold("/goal?said=goal-set")).isEqualTo("/goal");
        assertThat(Flash.untold("/goal?course=mlt&said=goal-set")).isEqualTo("/goal?course=mlt");
        assertThat(Flash.untold("/goal?said=goal-set&course=mlt")).isEqualTo("/goal?course=mlt");
        assertThat(Flash.untold("/goal?unsaid=1")).isEqualTo("/goal?unsaid=1");
    }
}
