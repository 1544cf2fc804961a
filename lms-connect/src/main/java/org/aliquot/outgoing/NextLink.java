package org.aliquot.outgoing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on, as the header {@code Link} says (RFC 8288).
 *
 * @param readable false where there is a header that cannot be understood: then nobody knows whether the list goes on
 * @param address null where the list ends
 */
public record NextLink(boolean readable, @Nullable String address) {

    private static final NextLink NONE = new NextLink(true, null);
    private static final NextLink UNREADABLE = new NextLink(false, null);
    private static final int LONGEST = 8_192;

    public static NextLink of(CallResult.Answered answer) {
        String header = answer.headers().get("link");
        if (header == null || header.isBlank()) {
            return NONE;
        }
        return header.length() > LONGEST ? UNREADABLE : new Reading(header).next();
    }

    /** Goes through a header once, from left to right. */
    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        NextLink next() {
            NextLink found = NONE;
            while (skip(" \t,") < text.length()) {
                int end = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
                if (end < 0) {
                    return UNREADABLE;
                }
                String address = text.substring(at + 1, end).strip();
                at = end + 1;
                if (isNext() && found.address() == null) {
                    found = new NextLink(true, address);
                }
            }
            return found;
        }

        /** Reads the parameters of a link. */
        private boolean isNext() {
            boolean next = false;
            while (skip(" \t") < text.length() && text.charAt(at) == ';') {
                at++;
                skip(" \t");
                String name = until("=;, \t");
                skip(" \t");
                if (at < text.length() && text.charAt(at) == '=') {
                    at++;
                    skip(" \t");
                    String value = value();
                    next |= name.equalsIgnoreCase("rel")
                            && Arrays.stream(value.split("\\s+")).anyMatch("next"::equalsIgnoreCase);
                }
            }
            return next;
        }

        private String value() {
            char quote = at < text.length() ? text.charAt(at) : ' ';
            if (quote != '"' && quote != '\'') {
                return until(";, \t");
            }
            StringBuilder value = new StringBuilder();
            for (at++; at < text.length() && text.charAt(at) != quote; at++) {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                value.append(text.charAt(at));
            }
            at++;
            return value.toString();
        }

        private String until(String ends) {
            int from = at;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private int skip(String these) {
            while (at < text.length() && these.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
    }
}
