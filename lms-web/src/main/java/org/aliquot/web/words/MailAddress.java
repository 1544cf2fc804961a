package org.aliquot.web.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;

/** Addresses in lists of people: whoever came from another system may have none. */
public final class MailAddress {

    public static final String NONE = "No email address";

    private MailAddress() {}

    /** The address, or that there is none. */
    public static String shown(String email) {
        return email.isEmpty() ? NONE : email;
    }

    /** Names by id, for lists to choose from: of those who share one, each with what tells them apart. */
    public static Map<AccountId, String> apart(Collection<AccountView> people) {
        return apart(people, AccountView::name, AccountView::email).entrySet().stream()
                .collect(Collectors.toMap(named -> named.getKey().id(), Map.Entry::getValue));
    }

    /** The same of people whose names and addresses are at hand. */
    public static <P> Map<P, String> apart(Collection<P> people, Function<P, String> name, Function<P, String> email) {
        Map<String, Long> bearers = people.stream()
                .collect(Collectors.groupingBy(one -> name.apply(one).toLowerCase(Locale.ROOT), Collectors.counting()));
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> bearers.getOrDefault(name.apply(one).toLowerCase(Locale.ROOT), 0L) > 1
                                ? beside(name.apply(one), email.apply(one))
                                : name.apply(one)));
    }

    /** A name and what tells its bearer from others of the same name. */
    public static String beside(String name, String email) {
        return name + ", " + (email.isEmpty() ? "no email address" : email);
    }
}
