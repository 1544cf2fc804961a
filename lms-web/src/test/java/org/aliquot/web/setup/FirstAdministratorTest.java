package org.aliquot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.web.account.FormChecks;
import org.junit.jupiter.api.Test;

/** The first administrator keeps the rules that everybody keeps. */
class FirstAdministratorTest {

    @Test
    void needsAnAddressANameAndAPasswordLikeEverybody() {
        String good = "quite another sentence";
        assertThat(FirstAdministratorController.problem("root@school.org", "Priya Raman", good))
                .isNull();
        assertThat(FirstAdministratorController.problem("root0@b", "Priya Raman", good))
                .isEqualTo(FormChecks.NO_ADDRESS);
        assertThat(FirstAdministratorController.problem("root@school.org", " ", good))
                .isEqualTo(FormChecks.NO_NAME);
        assertThat(FirstAdministratorController.problem("root@school.org", "Priya Raman", "aaaaaaaaaaaa"))
                .isEqualTo(FormChecks.WEAK_PASSWORD);
    }
}
