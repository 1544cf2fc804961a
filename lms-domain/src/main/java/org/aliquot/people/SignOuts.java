package org.aliquot.people;

import java.util.Set;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was signed in before something about signing in changed, for modules that keep such things. */
@Service
public class SignOuts {

    private final Tokens tokens;
    private final PendingSignIns pending;
    private final AccountLinks links;
    private final AccountChanges changes;
    private final SecurityEvents security;

    SignOuts(
            Tokens tokens,
            PendingSignIns pending,
            AccountLinks links,
            AccountChanges changes,
            SecurityEvents security) {
        this.tokens = tokens;
        this.pending = pending;
        this.links = links;
        this.changes = changes;
        this.security = security;
    }

    /**
     * What another system vouched for and takes back, in the caller's transaction: of somebody, or of whoever has that session there.
     * Who has signed in here besides by their own means stays so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void thoseOf(@Nullable AccountId account, CameBy by) {
        if (account == null && by.session() == null) {
            return;
        }
        Set<AccountId> ended = tokens.endThoseOf(account, by);
        pending.endThoseOf(account, by);
        ended.forEach(person -> {
            security.record(SecurityEvent.SIGNED_OUT, person);
            changes.forgetAfterCommit(person);
        });
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
            // links to choose a password go to the person's own mailbox; this one goes where somebody signed in wanted
            links.voidAll(account, AccountLinks.Kind.ADDRESS);
        } else {
            tokens.endSignIns(account, keep);
        }
        changes.forgetAfterCommit(account);
    }
}
