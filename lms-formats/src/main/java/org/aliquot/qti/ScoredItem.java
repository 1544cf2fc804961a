package org.aliquot.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.jspecify.annotations.Nullable;

/** One item of QTI 2 or 3 after one learner's response: what its own rules make of it. */
final class ScoredItem {

    private final Tag item;
    private final Session session;
    private final int steps;

    private ScoredItem(Tag item, Session session, int steps) {
        this.item = item;
        this.session = session;
        this.steps = steps;
    }

    /**
     * Runs the item's rules.
     *
     * @param responses by variable; what is not there was not answered
     * @param seed for rules that draw; null where nothing may be drawn
     * @throws Unsupported when there is a construct that we do not know, or on which systems differ
     */
    static ScoredItem of(Tag item, Map<String, Answer> responses, @Nullable Long seed) {
        return of(item, Declaration.all(item), responses, seed);
    }

    /** The same where its declarations were read before, since many responses are scored. */
    static ScoredItem of(Tag item, List<Declaration> declared, Map<String, Answer> responses, @Nullable Long seed) {
        Session session = new Session(declared, seed == null ? null : new Draws(seed));
        Rules rules = new Rules(session);
        rules.runTemplates(item.first("templateProcessing").orElse(null));
        responses.forEach((id, answer) -> session.set(id, answer.as(session.declaration(id))));
        item.first("responseProcessing").ifPresent(tag -> rules.run(processing(tag, session)));
        item.first("outcomeProcessing").ifPresent(rules::run);
        return new ScoredItem(item, session, rules.steps());
    }

    /** Rules inside of the item win over a template that it names. */
    private static Tag processing(Tag tag, Session session) {
        String template = tag.attribute("template");
        if (template == null || !tag.tags().isEmpty()) {
            return tag;
        }
        session.declareScore(tag);
        Tag rules = StandardTemplates.rules(template, session, tag.line());
        if (rules == null) {
            throw new Unsupported("the response processing template " + template);
        }
        return rules;
    }

    /** How much work it was, in rules and expressions. */
    int steps() {
        return steps;
    }

    boolean knows(String id) {
        return session.knows(id);
    }

    Declaration declaration(String id) {
        return session.declaration(id);
    }

    Value correct(String id) {
        return session.correct(id);
    }

    Value value(String id) {
        return session.value(id);
    }

    /** What {@code SCORE} holds; 0 where it holds nothing. */
    double score() {
        Value score = session.knows("SCORE") ? session.value("SCORE") : Value.NULL;
        return score.isNull() ? 0 : score.number();
    }

    /** Names of the feedback that is shown after this response, in the order of the item. */
    List<String> feedback() {
        Set<String> shown = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Tag tag : item.tags("modalFeedback")) {
            String name = Constructs.id(tag);
            if (isShown(tag, "outcomeIdentifier") && shown.add(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The text of the item as this learner sees it, white space as one space. */
    String bodyText() {
        StringBuilder text = new StringBuilder();
        item.first("itemBody").ifPresent(body -> addText(body, text));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private void addText(Tag tag, StringBuilder text) {
        for (Part part : tag.parts()) {
            switch (part) {
                case Words(String words) -> text.append(words);
                case Tag child when child.is("printedVariable") -> text.append(printed(child));
                case Tag child -> {
                    if (isVisible(child)) {
                        addText(child, text);
                    }
                }
            }
        }
    }

    private boolean isVisible(Tag tag) {
        return switch (tag.name()) {
            case "feedbackBlock", "feedbackInline" -> isShown(tag, "outcomeIdentifier");
            case "templateBlock", "templateInline" -> isShown(tag, "templateIdentifier");
            default -> true;
        };
    }

    private boolean isShown(Tag tag, String by) {
        boolean named = session.value(tag.attribute(by, "")).members().stream()
                .anyMatch(member -> Value.text(member).equals(Constructs.id(tag)));
        return named == tag.attribute("showHide", "show").equals("show");
    }

    /** What a {@code printedVariable} shows. */
    String printed(Tag tag) {
        if (tag.attribute("format") != null) {
            throw new Unsupported("printedVariable with a format");
        }
        Value value = session.value(Constructs.id(tag));
        return value.isNull() ? "" : value.toString();
    }
}
