package org.aliquot.qti;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.jspecify.annotations.Nullable;

/** Small items of our own, scored. */
final class Scored {

    private Scored() {}

    static Tag tag(String xml) {
        return TagReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** What an expression gives that no response goes into. */
    static String expression(String type, String expression) {
        return expression("single", type, expression);
    }

    static String expression(String cardinality, String type, String expression) {
        return item("""
                <outcomeDeclaration identifier="X" cardinality="%s" baseType="%s"/>
                <responseProcessing><setOutcomeValue identifier="X">%s</setOutcomeValue></responseProcessing>
                """.formatted(cardinality, type, expression), Map.of())
                .value("X")
                .toString();
    }

    static ScoredItem item(String inside, Map<String, List<String>> responses) {
        return item(inside, responses, null);
    }

    static ScoredItem item(String inside, Map<String, List<String>> responses, @Nullable Long seed) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        responses.forEach((id, written) -> answers.put(id, new Answer(written)));
        return ScoredItem.of(tag("<assessmentItem identifier='i'>" + inside + "</assessmentItem>"), answers, seed);
    }

    static String number(double value) {
        return "<baseValue baseType='float'>" + value + "</baseValue>";
    }

    static String integer(long value) {
        return "<baseValue baseType='integer'>" + value + "</baseValue>";
    }

    static String text(String value) {
        return "<baseValue baseType='string'>" + value + "</baseValue>";
    }
}
