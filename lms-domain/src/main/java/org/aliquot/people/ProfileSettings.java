package org.aliquot.people;

import java.util.Set;

/** What somebody sets in their profile. The version is the one they saw. */
public record ProfileSettings(
        String name,
        String timeZone,
        boolean largerText,
        NewsLetters newsLetters,
        Set<String> mailOff,
        Set<String> noticesOff,
        int version) {

    public ProfileSettings {
        mailOff = Set.copyOf(mailOff);
        noticesOff = Set.copyOf(noticesOff);
        if (!PersonName.isOne(name) || !TimeZones.known().contains(timeZone)) {
            throw new IllegalArgumentException("Checked before");
        }
    }
}
