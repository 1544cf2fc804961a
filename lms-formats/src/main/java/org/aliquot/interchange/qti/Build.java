package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** Elements of QTI 2, made in code. */
final class Build {

    private Build() {}

    /** An element with attributes in pairs. */
    static Tag tag(String name, List<? extends Part> parts, String... attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return new Tag(name, map, List.copyOf(parts), 0);
    }

    static Tag tag(String name, Tag... parts) {
        return tag(name, Arrays.asList(parts));
    }

    static Tag named(String name, String identifier) {
        return tag(name, List.of(), "identifier", identifier);
    }

    static Tag value(String text) {
        return tag("value", List.of(new Words(text)));
    }

    static Tag number(String number) {
        return tag("baseValue", List.of(new Words(number)), "baseType", "float");
    }

    static Tag setScore(Tag expression) {
        return set("SCORE", expression);
    }

    static Tag set(String outcome, Tag expression) {
        return tag("setOutcomeValue", List.of(expression), "identifier", outcome);
    }

    /** The score so far, and something more. */
    static Tag added(List<Tag> more) {
        List<Tag> parts = new ArrayList<>(List.of(named("variable", "SCORE")));
        parts.addAll(more);
        return setScore(tag("sum", parts));
    }

    /** If the test holds this is done, else the score is 0. */
    static Tag choice(Tag test, Tag then, boolean otherwiseNothing) {
        List<Tag> branches = new ArrayList<>(List.of(tag("responseIf", test, then)));
        if (otherwiseNothing) {
            branches.add(tag("responseElse", setScore(number("0"))));
        }
        return tag("responseCondition", branches);
    }

    static Tag matches(String response) {
        return tag("match", named("variable", response), named("correct", response));
    }

    /** A standard template written out, where more has to be done than the template does. */
    static Tag standard(String template, String response) {
        if (template.equals("match_correct")) {
            return choice(matches(response), setScore(number("1")), true);
        }
        Tag none = tag("isNull", named("variable", response));
        return tag(
                "responseCondition",
                tag("responseIf", none, setScore(number("0"))),
                tag("responseElse", setScore(named("mapResponse", response))));
    }

    static Tag outcome(String id, String type, String cardinality) {
        return tag("outcomeDeclaration", List.of(), "identifier", id, "cardinality", cardinality, "baseType", type);
    }

    static Tag outcome(String id, String type, String cardinality, String start) {
        return tag(
                "outcomeDeclaration",
                List.of(tag("defaultValue", value(start))),
                "identifier",
                id,
                "cardinality",
                cardinality,
                "baseType",
                type);
    }

    /** What would be empty, such as the right answer of a draft that has none, is left out. */
    static Tag response(String id, String cardinality, String type, List<Tag> inside) {
        List<Tag> told = inside.stream().filter(tag -> !tag.parts().isEmpty()).toList();
        return tag("responseDeclaration", told, "identifier", id, "cardinality", cardinality, "baseType", type);
    }

    static Tag correct(List<String> values) {
        return tag("correctResponse", values.stream().map(Build::value).toList());
    }
}
