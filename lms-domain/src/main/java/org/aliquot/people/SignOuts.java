package org.aliquot.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was signed in before something about signing in changed, for modules that keep such things. */
@Service
public class SignOuts {

    private final Tokens tokens;
    private final AccountChanges changes;

    SignOuts(Tokens tokens, AccountChanges changes) {
        this.tokens = tokens;
        this.changes = changes;
    }

    /**
     * In the caller's transaction.
     *
     * @param keep the sign-in that stays, with tokens for programs, or null for nothing at all
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void everywhere(AccountId account, @Nullable String keep) {
        if (keep == null) {
            tokens.endAll(account, null);
        } else {
            tokens.endSignIns(account, keep);
        }
        changes.forgetAfterCommit(account);
    }
}
