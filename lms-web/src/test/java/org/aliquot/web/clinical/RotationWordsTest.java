package org.aliquot.web.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.Checklists;
import org.aliquot.clinical.CompetencyElement;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.junit.jupiter.api.Test;

class RotationWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void oneThatHasNotBegunSaysWhenItDoesAndPressesNobody() {
        assertThat(card(36, 89).state()).isEqualTo("Begins in 36 days");
        assertThat(card(1, 10).state()).isEqualTo("Begins in 1 day");
        assertThat(card(1, 10).tone()).isNull();
        assertThat(card(0, 10).state()).isEqualTo("10 days left");
        assertThat(card(0, 10).tone()).isEqualTo("warn");
        assertThat(card(-3, 0).state()).isEqualTo("Last day");
    }

    private static RotationCard card(int begins, int ends) {
        AccountId learner = new AccountId(UUID.randomUUID());
        RotationPlan plan = new RotationPlan(
                learner, Bench.PHLEBOTOMY, "Bayview Hospital", TODAY.plusDays(begins), TODAY.plusDays(ends), null);
        Checklists.Skill skill = new Checklists.Skill("Draws blood", CompetencyElement.values()[0]);
        return RotationWords.card(
                new RotationView(
                        UUID.randomUUID(),
                        learner,
                        "Maya Okafor",
                        plan,
                        new RotationView.LinkView(null, null, List.of()),
                        List.of(new RotationView.SkillView(1, skill, List.of(), null)),
                        List.of(),
                        List.of(),
                        ends),
                new Dates(ZoneOffset.UTC, Locale.US));
    }
}
