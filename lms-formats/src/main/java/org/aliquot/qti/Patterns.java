package org.aliquot.qti;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of XML Schema, as far as they mean the same in Java: always the whole text, no anchors, no subtraction of classes.
 * A pattern that takes too long is given up, so that nobody can keep the machine busy by it.
 */
final class Patterns {

    private static final Pattern DIFFERENT =
            Pattern.compile("\\\\[iIcC]|-\\[|\\(\\?|\\\\[bBAzZG]|^\\^|\\$$|&&|[*+?}]\\+|\\\\p\\{Is");
    private static final int MAX_LOOKS = 2_000_000;

    private Patterns() {}

    static boolean matches(String pattern, String text, boolean caseSensitive) {
        if (DIFFERENT.matcher(pattern).find() || pattern.length() > 1_000) {
            throw new Unsupported("the pattern " + pattern);
        }
        try {
            int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Pattern.compile(pattern, flags).matcher(new Counted(text)).matches();
        } catch (PatternSyntaxException unreadable) {
            throw new Unsupported("the pattern " + pattern);
        } catch (StackOverflowError deep) {
            throw new Unsupported("the pattern " + pattern + " on a text so long");
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MAX_LOOKS) {
                throw new Unsupported("a pattern that takes too long");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
