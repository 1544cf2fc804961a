package org.aliquot.people;

/** What we take for a name: one line, not empty. */
public final class PersonName {

    private static final int LONGEST = 200;

    private PersonName() {}

    public static boolean isOne(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }
}
