package org.aliquot.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.ability.Ability;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.web.today.Standings.Leaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of areas and the reasons of a day never say different things of where one stands. */
class StandingsTest {

    @ParameterizedTest
    @CsvSource({
        "-0.2, 0.8,  3, UNKNOWN, Too early to say",
        " 0.2, 0.8,  9, UNKNOWN, Too early to say",
        "-0.2, 0.8, 10, BELOW,   Probably below the pass point",
        " 0.2, 0.8, 10, ABOVE,   Probably above the pass point",
        "-1.2, 0.4,  5, BELOW,   Below the pass point",
        " 1.2, 0.4, 60, ABOVE,   Above the pass point"
    })
    void saysWhereOneStandsAndWhenItIsTooEarlyTo(
            double theta, double se, int answers, Leaning leaning, String verdict) {
        Ability ability = new Ability(theta, se);
        Proficiency known = new Proficiency(ability, ability, answers, 0);

        assertThat(Standings.leaning(known)).isEqualTo(leaning);
        assertThat(Standings.verdict(known)).isEqualTo(verdict);
    }
}
