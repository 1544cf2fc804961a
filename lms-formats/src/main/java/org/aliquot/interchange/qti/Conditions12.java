package org.aliquot.interchange.qti;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;

/** The response processing of QTI 1.2, carried out for an answer to find out what it earns. */
final class Conditions12 {

    private final List<Tag> conditions;

    Conditions12(Tag item) {
        this.conditions = item.tags("resprocessing").stream()
                .flatMap(processing -> processing.tags("respcondition").stream())
                .toList();
    }

    /** What an answer earns, in the author's points. */
    double score(Map<String, Set<String>> answer) {
        double score = 0;
        for (Tag condition : conditions) {
            if (condition.first("conditionvar").map(test -> all(test, answer)).orElse(false)) {
                for (Tag set : condition.tags("setvar")) {
                    score = changed(score, set);
                }
                if (!condition.attribute("continue", "No").equalsIgnoreCase("Yes") && stops(condition)) {
                    return score;
                }
            }
        }
        return score;
    }

    /** Systems that leave {@code continue} out add up one condition after the other. */
    private static boolean stops(Tag condition) {
        return condition.attribute("continue") != null;
    }

    private static double changed(double score, Tag set) {
        double number =
                BaseType.FLOAT.parse(set.text()).map(value -> (Double) value).orElse(0.0);
        return switch (set.attribute("action", "Set")) {
            case "Add" -> score + number;
            case "Subtract" -> score - number;
            case "Multiply" -> score * number;
            case "Divide" -> number == 0 ? score : score / number;
            default -> number;
        };
    }

    private boolean all(Tag test, Map<String, Set<String>> answer) {
        return test.tags().stream().allMatch(one -> holds(one, answer));
    }

    private boolean holds(Tag test, Map<String, Set<String>> answer) {
        Set<String> given = answer.getOrDefault(test.attribute("respident", ""), Set.of());
        String wanted = test.text().strip();
        return switch (test.name()) {
            case "varequal" -> given.stream().anyMatch(value -> equal(test, value, wanted));
            case "and" -> all(test, answer);
            case "or" -> test.tags().stream().anyMatch(one -> holds(one, answer));
            case "not" -> test.tags().stream().noneMatch(one -> holds(one, answer));
            case "other" -> true;
            case "unanswered" -> given.isEmpty();
            case "vargt" -> given.stream().anyMatch(value -> compared(value, wanted) > 0);
            case "vargte" -> given.stream().anyMatch(value -> compared(value, wanted) >= 0);
            case "varlt" -> given.stream().anyMatch(value -> compared(value, wanted) < 0);
            case "varlte" -> given.stream().anyMatch(value -> compared(value, wanted) <= 0);
            default -> false;
        };
    }

    private static boolean equal(Tag test, String value, String wanted) {
        return test.attribute("case", "Yes").equalsIgnoreCase("No")
                ? value.equalsIgnoreCase(wanted)
                : value.equals(wanted);
    }

    private static double compared(String value, String wanted) {
        return ResponseKey.number(value).compareTo(ResponseKey.number(wanted));
    }

    /** Values that some condition with points wants, by response; those it wants absent are not among them. */
    Map<String, Set<String>> wanted() {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        conditions.stream()
                .filter(condition -> condition.tags("setvar").stream().anyMatch(set -> changed(0, set) > 0))
                .flatMap(condition -> condition.tags("conditionvar").stream())
                .flatMap(Conditions12::positive)
                .forEach(test -> wanted.computeIfAbsent(test.attribute("respident", ""), _ -> new LinkedHashSet<>())
                        .add(test.text().strip()));
        return wanted;
    }

    private static Stream<Tag> positive(Tag test) {
        if (test.is("varequal")) {
            return Stream.of(test);
        }
        return test.is("not") ? Stream.of() : test.tags().stream().flatMap(Conditions12::positive);
    }

    /** Tests on numbers in conditions with points. */
    List<Tag> tests(String name) {
        return conditions.stream()
                .filter(condition -> condition.tags("setvar").stream().anyMatch(set -> changed(0, set) > 0))
                .flatMap(Tag::below)
                .filter(tag -> tag.is(name))
                .toList();
    }

    /** The feedback that is shown for exactly one value; by value. */
    Map<String, String> feedback() {
        Map<String, String> feedback = new LinkedHashMap<>();
        for (Tag condition : conditions) {
            List<Tag> tests = condition.tags("conditionvar").stream()
                    .flatMap(test -> test.tags().stream())
                    .toList();
            if (condition.tags("setvar").isEmpty()
                    && tests.size() == 1
                    && tests.getFirst().is("varequal")) {
                condition
                        .tags("displayfeedback")
                        .forEach(shown -> feedback.putIfAbsent(
                                tests.getFirst().text().strip(), shown.attribute("linkrefid", "")));
            }
        }
        return feedback;
    }
}
