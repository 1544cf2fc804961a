package org.aliquot.web.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares of areas, read from and put into words. What is no share is left as it was typed. */
final class ShareWords {

    private static final Pattern ENDS = Pattern.compile("([^-–]*)[-–]?(.*)");

    private ShareWords() {}

    static String from(String share) {
        return end(share, 1);
    }

    static String to(String share) {
        return end(share, 2);
    }

    /** Such as "3 to 5"; empty where a number is missing. */
    static String questions(String share, String items) {
        Optional<Double> all = number(items);
        Optional<Double> from = number(from(share));
        Optional<Double> to = number(to(share));
        if (all.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return "";
        }
        long least = Math.round(all.get() * from.get() / 100);
        long most = Math.round(all.get() * to.get() / 100);
        return least == most ? "about " + least : "about " + least + " to " + most;
    }

    /** What all of them come to; empty where there are none. */
    static String total(List<String> from, List<String> to) {
        boolean none = from.stream().allMatch(String::isEmpty) && to.stream().allMatch(String::isEmpty);
        return none ? "" : sum(from) + "% to " + sum(to) + "%";
    }

    private static String sum(List<String> ends) {
        double sum = ends.stream()
                .flatMap(typed -> number(typed).stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        long tenths = Math.round(sum * 10);
        return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    }

    private static String end(String share, int which) {
        Matcher ends = ENDS.matcher(share);
        return ends.matches() ? ends.group(which).strip() : "";
    }

    private static Optional<Double> number(String typed) {
        return typed.matches("[0-9]{1,3}(\\.[0-9]{1,2})?") ? Optional.of(Double.parseDouble(typed)) : Optional.empty();
    }
}
