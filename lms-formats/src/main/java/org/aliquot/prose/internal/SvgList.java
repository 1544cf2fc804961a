package org.aliquot.prose.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries with something between them, as many as there are. */
final class SvgList {

    private final Pattern entry;
    private final Pattern between;

    SvgList(String entry, String between) {
        this.entry = Pattern.compile(entry);
        this.between = Pattern.compile(between);
    }

    boolean matches(String list) {
        Matcher entries = entry.matcher(list);
        Matcher gaps = between.matcher(list);
        int at = 0;
        while (entries.region(at, list.length()).lookingAt()) {
            if (entries.end() == list.length()) {
                return true;
            }
            if (!gaps.region(entries.end(), list.length()).lookingAt()) {
                return false;
            }
            at = gaps.end();
        }
        return false;
    }
}
