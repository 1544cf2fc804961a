package org.aliquot.web.cohort;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.words.MailAddress;

/** Whom somebody means by an address, or by a whole name that only one has. */
sealed interface PersonNamed {

    /** More than anybody wants to read in a refusal. */
    int SHOWN = 5;

    int MOST = 50;

    record One(AccountView account) implements PersonNamed {}

    /** Why it is nobody yet, to be read beside the field. */
    record Unclear(String why) implements PersonNamed {}

    static PersonNamed of(String typed, Accounts accounts) {
        List<AccountView> found = typed.isEmpty() ? List.of() : accounts.search(typed, null, MOST);
        List<AccountView> exact = found.stream()
                .filter(account -> account.email().equalsIgnoreCase(typed)
                        || account.name().equalsIgnoreCase(typed))
                .toList();
        if (exact.size() == 1) {
            return new One(exact.getFirst());
        }
        if (found.isEmpty()) {
            return new Unclear("No one has the name or address “" + typed + "”.");
        }
        String some = found.stream()
                .limit(SHOWN)
                .map(account -> account.name() + " (" + MailAddress.shown(account.email()) + ")")
                .collect(Collectors.joining(", "));
        return new Unclear("“" + typed + "” could be " + some + (found.size() > SHOWN ? " or others" : "")
                + ". Give the address of the one you mean.");
    }
}
