package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.directory.AccountState;
import org.aliquot.directory.Directory;
import org.aliquot.directory.PeopleNeed;
import org.aliquot.people.Accommodation;

/** People's accounts and needs, in words. */
final class PeopleWords {

    private PeopleWords() {}

    static PeopleList.State of(AccountState state) {
        return switch (state) {
            case ACTIVE -> new PeopleList.State("Active", "good");
            case INVITED -> new PeopleList.State("Invited", "warn");
            case SUSPENDED -> new PeopleList.State("Suspended", "bad");
            case TEST_STUDENT -> new PeopleList.State("Test student", "warn");
        };
    }

    static String of(PeopleNeed need) {
        return switch (need) {
            case NEVER_HERE -> "Never signed in";
            case LAPSED -> "Invitation ended";
            case ENDING -> "Access ends within " + Directory.SOON + " days";
            case ACCOMMODATED -> "Extra time or breaks";
        };
    }

    static String of(Accommodation needs) {
        List<String> parts = new ArrayList<>();
        if (needs.extraTimePercent() > 0) {
            parts.add(needs.extraTimePercent() + "% more time");
        }
        if (needs.breakMinutes() > 0) {
            parts.add(needs.breakMinutes() + " min of breaks");
        }
        if (needs.largerText()) {
            parts.add("larger text");
        }
        return String.join(", ", parts);
    }
}
