package org.aliquot.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aliquot.prose.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts grow old: each says by when somebody looks again. */
class PathwayFactTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    @Test
    void feesAndPayAreLookedAtSoonerThanStatutes() {
        assertThat(fact(FactKind.PAY, null).dueOn()).isEqualTo("2027-05-20");
        assertThat(fact(FactKind.EXAM, null).dueOn()).isEqualTo("2027-05-20");
        assertThat(fact(FactKind.LICENSE, null).dueOn()).isEqualTo("2027-11-20");
        assertThat(fact(FactKind.TRAINING, null).dueOn()).isEqualTo("2028-11-20");
    }

    @Test
    void aDayOfItsOwnComesFirstUntilTheFactWasCheckedOnIt() {
        LocalDate named = LocalDate.of(2027, 1, 1);

        assertThat(fact(FactKind.PAY, named).dueOn()).isEqualTo(named);
        assertThat(fact(FactKind.PAY, CHECKED).dueOn()).isEqualTo("2027-05-20");
    }

    @Test
    void readersAreToldFromThatDayOn() {
        PathwayFact pay = fact(FactKind.PAY, null);

        assertThat(pay.on(LocalDate.of(2027, 5, 19)).dueOn()).isNull();
        assertThat(pay.on(LocalDate.of(2027, 5, 20)).dueOn()).isEqualTo("2027-05-20");
    }

    private static PathwayFact fact(FactKind kind, @Nullable LocalDate checkBy) {
        Fact fact = new Fact("A", "B", "C", Fact.Mark.OFFICIAL, "D", null, null, CHECKED, null);
        return new PathwayFact("f", kind, fact, checkBy);
    }
}
