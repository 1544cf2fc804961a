package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.markup.Tag;

/** A matching question as two sets. */
final class PairXml {

    private final Question question;
    private final OutTexts texts;
    private final OutFindings findings;

    PairXml(Question question, OutTexts texts, OutFindings findings) {
        this.question = question;
        this.texts = texts;
        this.findings = findings;
    }

    /** The interaction; what it declares is added to the list. No right side is named like a left one. */
    Tag interaction(List<Tag> declarations) {
        List<QuestionPair> pairs = question.solution().pairs().stream()
                .filter(pair -> !pair.left().isEmpty() || !pair.leftId().isEmpty())
                .toList();
        Set<String> lefts =
                pairs.stream().map(QuestionPair::leftId).collect(Collectors.toCollection(LinkedHashSet::new));
        UnaryOperator<String> named = right -> lefts.contains(right) ? right + "_right" : right;
        Map<String, String> ids = Identifiers.of(Stream.concat(
                        lefts.stream(), question.solution().pairs().stream().map(pair -> named.apply(pair.rightId())))
                .distinct()
                .toList());
        Function<QuestionPair, String> leftId = pair -> ids.getOrDefault(pair.leftId(), "");
        Function<QuestionPair, String> rightId = pair -> ids.getOrDefault(named.apply(pair.rightId()), "");
        Map<String, String> rights = new LinkedHashMap<>();
        question.solution().pairs().forEach(pair -> rights.putIfAbsent(rightId.apply(pair), pair.right()));
        List<String> correct = pairs.stream()
                .map(pair -> leftId.apply(pair) + " " + rightId.apply(pair))
                .toList();
        List<Tag> inside = new ArrayList<>(List.of(Build.correct(correct)));
        boolean partial = question.settings().partial();
        if (partial) {
            BigDecimal share = ItemXml.share(pairs.size());
            inside.add(Build.tag(
                    "mapping",
                    correct.stream().map(pair -> ItemXml.entry(pair, share)).toList(),
                    "lowerBound",
                    "0",
                    "upperBound",
                    "1",
                    "defaultValue",
                    "0"));
        }
        declarations.add(Build.response(ItemXml.RESPONSE, "multiple", "directedPair", inside));
        List<Tag> left = pairs.stream()
                .map(pair -> choice(leftId.apply(pair), pair.left(), "1"))
                .toList();
        List<Tag> right = rights.entrySet().stream()
                .map(one -> choice(one.getKey(), one.getValue(), "0"))
                .toList();
        if (question.solution().pairs().stream()
                .anyMatch(pair -> !pair.feedback().isEmpty())) {
            findings.dropped("feedback", "pairs have none there");
        }
        return Build.tag(
                "matchInteraction",
                List.of(Build.tag("simpleMatchSet", left), Build.tag("simpleMatchSet", right)),
                "responseIdentifier",
                ItemXml.RESPONSE,
                "shuffle",
                "true",
                "maxAssociations",
                "0");
    }

    private Tag choice(String id, String text, String most) {
        return Build.tag("simpleAssociableChoice", texts.flow(text), "identifier", id, "matchMax", most);
    }
}
