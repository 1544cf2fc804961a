package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.jspecify.annotations.Nullable;

/** The response processing that QTI defines once and items name by an address, which is never fetched. */
final class StandardTemplates {

    private StandardTemplates() {}

    /** The rules of a standard template, written out; null where we know none of that name. */
    static @Nullable Tag rules(String address, Session session, int line) {
        String name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        Tag score = tag("variable", "RESPONSE", line);
        return switch (name) {
            case "match_correct" ->
                scored(tag("match", List.of(score, tag("correct", "RESPONSE", line)), line), session, line);
            case "match_nothing" -> scored(tag("isNull", List.of(score), line), session, line);
            case "map_response" -> mapped("mapResponse", session, line);
            case "map_response_point" -> mapped("mapResponsePoint", session, line);
            default -> null;
        };
    }

    /** The standard gives one point; some systems give what the item declares as its maximum: only where both agree. */
    private static Tag scored(Tag condition, Session session, int line) {
        if (session.knows("MAXSCORE")
                && !session.value("MAXSCORE").isNull()
                && session.value("MAXSCORE").number() != 1) {
            throw new Unsupported("a standard template with a MAXSCORE other than 1");
        }
        return choice(condition, number("1", line), number("0", line), line);
    }

    private static Tag mapped(String function, Session session, int line) {
        Tag none = tag("isNull", List.of(tag("variable", "RESPONSE", line)), line);
        session.declaration("RESPONSE");
        return choice(none, number("0", line), tag(function, "RESPONSE", line), line);
    }

    private static Tag choice(Tag condition, Tag yes, Tag no, int line) {
        Tag branch = tag("responseIf", List.of(condition, set(yes, line)), line);
        Tag otherwise = tag("responseElse", List.of(set(no, line)), line);
        return tag("responseProcessing", List.of(tag("responseCondition", List.of(branch, otherwise), line)), line);
    }

    private static Tag set(Tag expression, int line) {
        return new Tag("setOutcomeValue", Map.of("identifier", "SCORE"), List.of(expression), line);
    }

    private static Tag number(String number, int line) {
        return new Tag("baseValue", Map.of("baseType", "float"), List.of(new Words(number)), line);
    }

    private static Tag tag(String name, String identifier, int line) {
        return new Tag(name, Map.of("identifier", identifier), List.of(), line);
    }

    private static Tag tag(String name, List<Tag> tags, int line) {
        return new Tag(name, Map.of(), List.copyOf(tags), line);
    }
}
