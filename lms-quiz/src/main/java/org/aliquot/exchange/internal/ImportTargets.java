package org.aliquot.exchange.internal;

import java.util.Optional;
import java.util.Set;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Component;

/** Courses that somebody may import into. */
@Component
class ImportTargets {

    private final OriginTable origins;
    private final Authors authors;
    private final Accounts accounts;

    ImportTargets(OriginTable origins, Authors authors, Accounts accounts) {
        this.origins = origins;
        this.authors = authors;
        this.accounts = accounts;
    }

    /** The course that was made of this one before and may be changed by this person. */
    Optional<String> own(String cartridge, AccountId by) {
        return origins.madeOf(cartridge).stream()
                .filter(course -> mayChange(course, by))
                .findFirst();
    }

    boolean mayChange(String course, AccountId by) {
        return accounts.find(by)
                .map(account -> new Caller(by, Set.copyOf(account.roles())))
                .filter(caller -> authors.mayDecide(caller, Work.course(course)))
                .isPresent();
    }
}
