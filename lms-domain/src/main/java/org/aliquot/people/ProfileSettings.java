package org.aliquot.people;

import java.util.Set;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sets in their profile. The version is the one they saw.
 *
 * @param language null leaves it to the browser
 */
public record ProfileSettings(
        String name,
        String timeZone,
        @Nullable Language language,
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
