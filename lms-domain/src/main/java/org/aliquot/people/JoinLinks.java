package org.aliquot.people;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links of invitations and of forgotten passwords, used for making its person known in another system instead of for a password. */
@Service
public class JoinLinks {

    private final AccountLinks links;
    private final AccountTable accounts;

    JoinLinks(AccountLinks links, AccountTable accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    /** Whose link it is; it is not used by that. */
    @Transactional(readOnly = true)
    public Optional<AccountView> find(String secret) {
        return links.find(secret)
                .filter(link -> link.kind() != AccountLinks.Kind.ADDRESS)
                .flatMap(link -> accounts.find(link.account()));
    }

    /** Uses up the link with this hash ({@link Secrets#sha256}), and its person's others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AccountView> use(byte[] hash) {
        return links.use(hash)
                .filter(link -> link.kind() != AccountLinks.Kind.ADDRESS)
                .flatMap(link -> {
                    links.voidAll(link.account(), AccountLinks.Kind.values());
                    return accounts.find(link.account());
                });
    }
}
