package org.aliquot.factor;

import java.util.Optional;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.PersonErased;
import org.aliquot.people.SignOuts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes all factors of a person away: for those who have lost them, and for those who are erased. */
@Service
public class FactorReset {

    private final OneTimeCodes apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes recovery;
    private final CodeTries tries;
    private final SecondFactors factors;
    private final FactorNews news;
    private final SignOuts signOuts;
    private final Accounts accounts;

    FactorReset(
            OneTimeCodes apps,
            PasskeyTable passkeys,
            RecoveryCodes recovery,
            CodeTries tries,
            SecondFactors factors,
            FactorNews news,
            SignOuts signOuts,
            Accounts accounts) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.tries = tries;
        this.factors = factors;
        this.news = news;
        this.signOuts = signOuts;
        this.accounts = accounts;
    }

    /**
     * Removes every factor and ends every sign-in; the person is told. Staff set one up at their next sign-in.
     *
     * @param by the administrator, empty for whoever runs the server
     * @return false when there is no such person
     */
    @Transactional
    public boolean reset(AccountId person, Optional<AccountId> by) {
        if (accounts.find(person).isEmpty()) {
            return false;
        }
        forget(person);
        signOuts.everywhere(person, null);
        news.reset(person, by);
        return true;
    }

    @EventListener
    void erase(PersonErased erased) {
        forget(new AccountId(erased.account()));
    }

    private void forget(AccountId person) {
        apps.remove(person);
        passkeys.removeAll(person);
        recovery.remove(person);
        tries.forget(person);
        factors.forget(person);
    }
}
