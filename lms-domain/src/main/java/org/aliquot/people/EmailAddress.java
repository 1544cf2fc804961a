package org.aliquot.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** What we take for an email address. Whether it exists only a message to it can tell. */
public final class EmailAddress {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:()\\[\\]\\\\]+@[^\\s@<>\",;:()\\[\\]\\\\.]+" + "(\\.[^\\s@<>\",;:()\\[\\]\\\\.]+)+");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** Letters of either case are one address. */
    public static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
