package org.aliquot.signon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a provider signs in, as an administrator has decided.
 *
 * @param domains of the addresses that are its people's, in small letters
 * @param makesAccounts whether who comes for the first time gets an account; otherwise only who was invited gets in
 * @param joinsByDomain whether a learner's account with an address of these domains is theirs whom the provider vouches for by it
 * @param onlyWay whether people of these domains have no password
 */
public record SignOnRules(
        List<String> domains, boolean makesAccounts, boolean joinsByDomain, boolean onlyWay, Groups groups) {

    public static final int MOST_DOMAINS = 50;

    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    public SignOnRules {
        domains = List.copyOf(domains);
    }

    /**
     * Groups there and roles here; a group without a name plays no part.
     *
     * @param claim that lists a person's groups
     * @param learner without this one, or the other, nobody gets an account
     * @param instructor who teaches here
     */
    public record Groups(String claim, String learner, String instructor) {

        public static final Groups NONE = new Groups("", "", "");

        boolean areAsked() {
            return !claim.isEmpty() && !(learner.isEmpty() && instructor.isEmpty());
        }

        boolean admit(Set<String> told) {
            return !areAsked() || learner.isEmpty() || told.contains(learner) || teach(told);
        }

        boolean teach(Set<String> told) {
            return areAsked() && !instructor.isEmpty() && told.contains(instructor);
        }
    }

    /** Whether it is one, in small letters. */
    public static boolean isDomain(String text) {
        return text.length() <= 253 && DOMAIN.matcher(text).matches();
    }

    boolean own(String email) {
        return domains.contains(domain(email));
    }

    /** Of an address in any spelling; empty for what is none. */
    static String domain(String email) {
        int at = email.lastIndexOf('@');
        return at <= 0 ? "" : email.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    }
}
