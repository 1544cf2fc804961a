package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** Only administrators see everybody. */
class ScopeTest {

    private static final AccountId ME = new AccountId(UUID.randomUUID());

    @Test
    void anAdministratorSeesEverybodyAlsoWhenTeaching() {
        assertThat(Scope.of(new Caller(ME, Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR))))
                .isSameAs(Scope.everything());
    }

    @Test
    void everybodyElseSeesWhomTheyTeach() {
        for (Set<Role> roles : Set.of(Set.of(Role.INSTRUCTOR), Set.of(Role.LEARNER), Set.<Role>of())) {
            Scope scope = Scope.of(new Caller(ME, roles));
            assertThat(scope.isEverything()).isFalse();
            assertThat(scope.parameter()).isEqualTo(ME.value());
        }
    }
}
