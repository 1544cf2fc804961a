package org.aliquot.lti;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.connections.Connection;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.Role;
import org.aliquot.rostering.CourseRole;
import org.aliquot.signon.JoinDomains;
import org.springframework.stereotype.Component;

/**
 * Whose account it is that a system sends somebody to. Its subject alone says so, once it is known; before that an account that is
 * there is theirs only by an administrator's rule for the system's own mail domains, which joins learners to accounts of learners.
 */
@Component
class Whose {

    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final JoinDomains domains;

    Whose(OutsideIdentities identities, Accounts accounts, JoinDomains domains) {
        this.identities = identities;
        this.accounts = accounts;
        this.domains = domains;
    }

    /**
     * In the caller's transaction, and made where there is none; it may be suspended. Empty for a test student by whose subject a
     * person is known.
     *
     * @param beforeJoin what is to be held before the account that a rule joins them to, which is held from then on
     */
    Optional<AccountView> account(Connection platform, LaunchClaims claims, Consumer<AccountId> beforeJoin) {
        CourseRole role = CourseRole.of(claims.roles()).orElseThrow();
        LaunchClaims.Person told = claims.person();
        OutsidePerson person = new OutsidePerson(platform.id(), told.subject(), told.name());
        return role == CourseRole.TEST_STUDENT
                ? identities.meetTestStudent(person)
                : identities
                        .known(person)
                        .or(() -> role == CourseRole.LEARNER
                                ? byRule(platform, person, told.email(), beforeJoin)
                                : Optional.empty())
                        .or(() -> Optional.of(identities.meet(person)));
    }

    /** One that is suspended is found as well: who may not sign in does not become somebody else by it. */
    private Optional<AccountView> byRule(
            Connection platform, OutsidePerson person, String email, Consumer<AccountId> beforeJoin) {
        return email.isEmpty() || !domains.own(platform.id(), email)
                ? Optional.empty()
                : accounts.byAddress(email)
                        .filter(there -> there.roles().equals(Set.of(Role.LEARNER)))
                        .filter(there -> !there.active() || joins(platform, person, there, beforeJoin));
    }

    private boolean joins(
            Connection platform, OutsidePerson person, AccountView there, Consumer<AccountId> beforeJoin) {
        beforeJoin.accept(there.id());
        return identities.join(person, there, null, platform.name());
    }
}
