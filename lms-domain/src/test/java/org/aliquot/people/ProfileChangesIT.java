package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What opens an account is changed by who has it only, and whoever else could use it hears of it. */
class ProfileChangesIT extends PeopleTest {

    @Autowired
    private AddressChange addresses;

    @Autowired
    private Profile profile;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignOuts signOuts;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId person;

    @BeforeEach
    void somebody() {
        person = person(Role.LEARNER);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSignIns() {
        String here = browser(person);
        String elsewhere = browser(person);
        assertThat(profile.changePassword(person, "not this one at all", "quite another sentence", here))
                .isEqualTo(Profile.PasswordOutcome.WRONG_PASSWORD);
        assertThat(profile.changePassword(person, PASSWORD, "quite another sentence", here))
                .isEqualTo(Profile.PasswordOutcome.DONE);
        assertThat(isSignedIn(here)).isTrue();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(mailbox.kinds(email(person))).containsExactly("password-changed");
    }

    @Test
    void theAccountMovesWhenTheLinkAtTheNewAddressIsOpened() {
        askToMove("moved@example.org");
        assertThat(address()).isEqualTo(email(person));
        String secret = mailbox.secret("moved@example.org", "/addresses/");
        assertThat(addresses.confirm(secret)).isTrue();
        assertThat(addresses.confirm(secret)).isFalse();
        assertThat(address()).isEqualTo("moved@example.org");
        assertThat(mailbox.kinds(email(person))).containsExactly("address-changed");
    }

    @Test
    void anAddressOfSomebodyElseIsNotTakenNorToldOf() {
        AccountId other = person(Role.LEARNER);
        askToMove(email(other));
        assertThat(mailbox.kinds(email(other))).containsExactly("address-taken");
        askToMove("wanted@example.org");
        jdbc.sql("update account set email = 'wanted@example.org' where id = :id")
                .param("id", other)
                .update();
        assertThat(addresses.confirm(mailbox.secret("wanted@example.org", "/addresses/")))
                .isFalse();
    }

    @Test
    void aNewPasswordEndsAChangeOfAddressThatIsUnderWay() {
        askToMove("thief@example.org");
        assertThat(profile.changePassword(person, PASSWORD, "quite another sentence", browser(person)))
                .isEqualTo(Profile.PasswordOutcome.DONE);
        stays("thief@example.org");
    }

    @Test
    void whoIsSignedOutEverywhereIsNotMovedByWhatWasAskedBefore() {
        askToMove("first@example.org");
        signIns.endAll(person, person(Role.ADMINISTRATOR));
        stays("first@example.org");
        askToMove("second@example.org");
        transaction.executeWithoutResult(_ -> signOuts.everywhere(person, null));
        stays("second@example.org");
    }

    private void stays(String asked) {
        assertThat(addresses.confirm(mailbox.secret(asked, "/addresses/"))).isFalse();
        assertThat(address()).isEqualTo(email(person));
    }

    private void askToMove(String email) {
        assertThat(addresses.ask(person, email, PASSWORD)).isEqualTo(AddressChange.Outcome.SENT);
    }

    private String address() {
        return profile.of(person).orElseThrow().account().email();
    }
}
