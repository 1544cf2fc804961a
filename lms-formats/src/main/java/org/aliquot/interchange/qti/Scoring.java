package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.aliquot.qti.Constructs;
import org.jspecify.annotations.Nullable;

/** The ways of scoring that our own kinds of question have, recognized in an item's rules. */
sealed interface Scoring {

    /** One point for exactly the right answer. */
    record Match(String response, double points) implements Scoring {}

    /** What the mapping says. */
    record Mapped(String response) implements Scoring {}

    /** What the mapping of areas says. */
    record Areas(String response) implements Scoring {}

    /** Comparisons with a number; the first that holds gives its points. */
    record Number(List<Case> cases) implements Scoring {

        /**
         * One comparison.
         *
         * @param test the element {@code equal}
         */
        record Case(Tag test, double points) {}
    }

    /** Each part adds its points. */
    record Sum(List<Scoring> parts) implements Scoring {}

    /** One point when every part is right. */
    record All(List<Scoring> parts) implements Scoring {}

    /** There are no rules. */
    record None() implements Scoring {}

    /** None of these. */
    record Own() implements Scoring {}

    static Scoring of(Tag item) {
        Optional<Tag> written = item.first("responseProcessing");
        if (written.isEmpty()) {
            return new None();
        }
        Tag processing = Bodies.replaced(written.get(), tag -> maximum(item, tag));
        List<Tag> rules = processing.tags().stream()
                .filter(rule -> !setsOnlyFeedback(rule))
                .toList();
        if (rules.isEmpty()) {
            return template(processing.attribute("template", ""));
        }
        if (rules.stream()
                .flatMap(Scoring::withBelow)
                .noneMatch(tag -> sets(tag) && Constructs.id(tag).equals("SCORE"))) {
            return new None();
        }
        List<Scoring> parts = new ArrayList<>();
        for (Tag rule : rules) {
            Scoring part = rule(rule, rules.size() > 1);
            parts.addAll(part instanceof Sum(List<Scoring> inner) ? inner : List.of(part));
        }
        if (parts.stream().anyMatch(Own.class::isInstance)) {
            return new Own();
        }
        return parts.size() == 1 ? parts.getFirst() : new Sum(parts);
    }

    /** The highest score that an item declares, where a rule gives it. */
    private static @Nullable List<Part> maximum(Tag item, Tag tag) {
        if (!tag.is("variable") || !Constructs.id(tag).equals("MAXSCORE")) {
            return null;
        }
        return item.tags("outcomeDeclaration").stream()
                .filter(outcome -> Constructs.id(outcome).equals("MAXSCORE"))
                .flatMap(outcome -> outcome.tags("defaultValue").stream())
                .flatMap(value -> value.tags("value").stream())
                .findFirst()
                .<List<Part>>map(
                        value -> List.of(new Tag("baseValue", Map.of("baseType", "float"), value.parts(), tag.line())))
                .orElse(null);
    }

    private static Stream<Tag> withBelow(Tag tag) {
        return Stream.concat(Stream.of(tag), tag.below());
    }

    private static boolean sets(Tag tag) {
        return tag.name().startsWith("set") || tag.is("lookupOutcomeValue");
    }

    private static Scoring template(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        return switch (name) {
            case "" -> new None();
            case "match_correct" -> new Match("RESPONSE", 1);
            case "map_response" -> new Mapped("RESPONSE");
            case "map_response_point" -> new Areas("RESPONSE");
            default -> new Own();
        };
    }

    /** Rules that choose what is shown, and leave the score alone. */
    private static boolean setsOnlyFeedback(Tag rule) {
        List<Tag> setters = withBelow(rule).filter(Scoring::sets).toList();
        return !setters.isEmpty()
                && setters.stream()
                        .allMatch(set -> set.is("setOutcomeValue")
                                && Constructs.id(set).toUpperCase(Locale.ROOT).startsWith("FEEDBACK"));
    }

    private static Scoring rule(Tag rule, boolean adds) {
        if (rule.is("setOutcomeValue")
                && Constructs.id(rule).equals("SCORE")
                && rule.tags().size() == 1) {
            return value(rule.tags().getFirst(), adds);
        }
        return rule.is("responseCondition") ? condition(rule, adds) : new Own();
    }

    private static Scoring value(Tag value, boolean adds) {
        if (value.is("mapResponse") && !adds) {
            return new Mapped(Constructs.id(value));
        }
        if (value.is("mapResponsePoint") && !adds) {
            return new Areas(Constructs.id(value));
        }
        if (value.is("sum")) {
            List<Scoring> parts = new ArrayList<>();
            for (Tag part : value.tags()) {
                if (!isScore(part)) {
                    parts.add(value(part, false));
                }
            }
            boolean accumulates = parts.size() < value.tags().size();
            return adds == accumulates && parts.stream().allMatch(Mapped.class::isInstance)
                    ? parts.size() == 1 ? parts.getFirst() : new Sum(parts)
                    : new Own();
        }
        return new Own();
    }

    private static boolean isScore(Tag tag) {
        return tag.is("variable") && Constructs.id(tag).equals("SCORE");
    }

    private static Scoring condition(Tag rule, boolean adds) {
        List<Tag> branches = rule.tags();
        Tag first = branches.getFirst();
        Optional<Tag> otherwise = rule.first("responseElse");
        if (first.tags().isEmpty()
                || rule.first("responseElseIf").isPresent()
                        && !first.tags().getFirst().is("equal")) {
            return new Own();
        }
        Tag test = first.tags().getFirst();
        if (test.is("isNull")
                && branches.size() == 2
                && otherwise.isPresent()
                && points(first, 1, false) == 0
                && !adds) {
            List<Tag> rules = otherwise.get().tags();
            return rules.size() == 1 && rules.getFirst().is("setOutcomeValue")
                    ? rule(rules.getFirst(), false)
                    : new Own();
        }
        if (otherwise.isPresent() && (adds || points(otherwise.get(), 0, false) != 0)) {
            return new Own();
        }
        return tested(branches, test, adds);
    }

    private static Scoring tested(List<Tag> branches, Tag test, boolean adds) {
        if (test.is("equal")) {
            List<Number.Case> cases = new ArrayList<>();
            for (Tag branch : branches) {
                if (!branch.is("responseElse")) {
                    double points = points(branch, 1, adds);
                    if (Double.isNaN(points)
                            || branch.tags().isEmpty()
                            || !branch.tags().getFirst().is("equal")) {
                        return new Own();
                    }
                    cases.add(new Number.Case(branch.tags().getFirst(), points));
                }
            }
            return new Number(cases);
        }
        double points = points(branches.getFirst(), 1, adds);
        if (!(points > 0)) {
            return new Own();
        }
        if (test.is("and")) {
            List<Scoring> parts = test.tags().stream().map(Scoring::test).toList();
            return parts.stream().anyMatch(Own.class::isInstance) || adds ? new Own() : new All(parts);
        }
        return test(test) instanceof Match(String response, double _) ? new Match(response, points) : new Own();
    }

    private static Scoring test(Tag test) {
        List<Tag> operands = test.tags();
        if (test.is("equal")) {
            return new Number(List.of(new Number.Case(test, 1)));
        }
        if (operands.size() != 2) {
            return new Own();
        }
        if (test.is("match")
                && operands.getFirst().is("variable")
                && operands.getLast().is("correct")
                && Constructs.id(operands.getFirst()).equals(Constructs.id(operands.getLast()))) {
            return new Match(Constructs.id(operands.getFirst()), 1);
        }
        boolean mapped = test.is("gt")
                && operands.getFirst().is("mapResponse")
                && operands.getLast().is("baseValue")
                && operands.getLast().text().strip().matches("0(\\.0+)?");
        return mapped ? new Mapped(Constructs.id(operands.getFirst())) : new Own();
    }

    /** The number that the branch sets or adds; NaN where it does anything else. */
    private static double points(Tag branch, int from, boolean adds) {
        List<Tag> rules = branch
                .tags()
                .subList(Math.min(from, branch.tags().size()), branch.tags().size())
                .stream()
                .filter(rule -> !setsOnlyFeedback(rule))
                .toList();
        if (rules.isEmpty() && from == 0) {
            return 0;
        }
        if (rules.size() != 1
                || !rules.getFirst().is("setOutcomeValue")
                || !Constructs.id(rules.getFirst()).equals("SCORE")
                || rules.getFirst().tags().size() != 1) {
            return Double.NaN;
        }
        Tag value = rules.getFirst().tags().getFirst();
        if (adds) {
            if (!value.is("sum")
                    || value.tags().size() != 2
                    || !isScore(value.tags().getFirst())) {
                return Double.NaN;
            }
            value = value.tags().getLast();
        }
        return value.is("baseValue")
                ? BaseType.FLOAT
                        .parse(value.text())
                        .map(number -> (Double) number)
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
