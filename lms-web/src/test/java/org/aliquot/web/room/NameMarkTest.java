package org.aliquot.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aliquot.delivery.AttemptId;
import org.junit.jupiter.api.Test;

/** What lies over the questions of an exam whose pages bear a name. */
class NameMarkTest {

    private static final AttemptId ATTEMPT = new AttemptId(UUID.fromString("01930000-0000-7000-8000-0000beef0042"));

    @Test
    void saysWhoseItIsOfWhichDayAndWhichAttempt() {
        NameMark mark = mark("Maya Okafor");

        assertThat(mark.name()).isEqualTo("Maya Okafor");
        assertThat(mark.attempt()).isEqualTo("Dec 1, 2026 · beef0042");
    }

    @Test
    void namesOfAnyLengthAndScriptHaveRoomBeforeTheyComeAgain() {
        assertThat(mark("W".repeat(200)).name()).hasSize(40);
        assertThat(mark("Li").step()).isGreaterThan(220);
        assertThat(mark("W".repeat(200)).step())
                .isGreaterThan(mark("W".repeat(200)).width());
        assertThat(mark("𝒜".repeat(60)).name()).as("no letter is cut in two").isEqualTo("𝒜".repeat(40));
    }

    private static NameMark mark(String name) {
        return NameMark.of(name, ATTEMPT, "Dec 1, 2026");
    }
}
