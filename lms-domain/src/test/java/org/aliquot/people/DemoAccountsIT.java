package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts with a known password come into a demonstration, and into nothing else. */
class DemoAccountsIT extends PeopleTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountTable table;

    private DemoAccounts demo;

    @BeforeEach
    void nobodyIsThere() {
        demo = new DemoAccounts(new DemoMode(true), accounts, table);
        jdbc.sql("update account set roles = '{learner}', demo = false, email = 'former-' || id || '@example.org'")
                .update();
    }

    @Test
    void aRealSchoolDoesNotBecomeADemonstration() {
        person(Role.ADMINISTRATOR);

        assertThatThrownBy(demo::make).isInstanceOf(DemoRefused.class).hasMessageContaining("ALIQUOT_DEMO=false");
        assertThat(table.credentials("admin@example.org")).isEmpty();
    }

    @Test
    void aDemonstrationStaysOneWhoeverAdministersIt() {
        demo.make();
        person(Role.ADMINISTRATOR);

        demo.make();
        assertThat(demo.addresses())
                .allSatisfy(address -> assertThat(table.credentials(address))
                        .hasValueSatisfying(found -> assertThat(found.demo()).isTrue()));
    }

    @Test
    void aSettingThatIsOffMakesNobody() {
        new DemoAccounts(new DemoMode(false), accounts, table).make();

        assertThat(table.credentials("learner@example.org")).isEmpty();
    }
}
