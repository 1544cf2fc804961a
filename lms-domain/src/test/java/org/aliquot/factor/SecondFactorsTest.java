package org.aliquot.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must have a second factor. */
class SecondFactorsTest {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INSTRUCTOR", "ADMINISTRATOR"})
    void staffMustEverywhereButInADemonstration(Role role) {
        assertThat(SecondFactors.isRequired(caller(role), false)).isTrue();
        assertThat(SecondFactors.isRequired(caller(Role.LEARNER, role), false)).isTrue();
        assertThat(SecondFactors.isRequired(caller(role), true)).isFalse();
    }

    @Test
    void learnersMayAndNeedNot() {
        assertThat(SecondFactors.isRequired(caller(Role.LEARNER), false)).isFalse();
    }

    private static Caller caller(Role... roles) {
        return new Caller(AccountId.next(), Set.of(roles));
    }
}
