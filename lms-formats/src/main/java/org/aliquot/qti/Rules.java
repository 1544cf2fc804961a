package org.aliquot.qti;

import java.io.Serial;
import java.util.List;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Carries out the rules of response, outcome and template processing. */
final class Rules {

    private static final int MAX_TRIES = 100;

    private final Session session;
    private final Expressions expressions;

    /** Ends the processing from the middle of it. */
    private static final class Exit extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        Exit() {
            super("exit", null, false, false);
        }
    }

    /** A drawn instance does not fit: draw anew. */
    private static final class Again extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        Again() {
            super("again", null, false, false);
        }
    }

    Rules(Session session) {
        this.session = session;
        this.expressions = new Expressions(session);
    }

    /** How many rules and expressions were carried out. */
    int steps() {
        return expressions.steps();
    }

    /** Draws until the author's constraints hold. */
    void runTemplates(@Nullable Tag processing) {
        if (processing == null) {
            return;
        }
        for (int i = 0; i < MAX_TRIES; i++) {
            try {
                run(processing);
                return;
            } catch (Again again) {
                session.restartTemplates();
            }
        }
        throw new Unsupported("a templateConstraint that held in none of " + MAX_TRIES + " draws");
    }

    void run(Tag processing) {
        try {
            all(processing.tags());
        } catch (Exit exit) {
            // what was set until then stays
        }
    }

    private void all(List<Tag> rules) {
        rules.forEach(this::one);
    }

    private void one(Tag rule) {
        expressions.step();
        switch (rule.name()) {
            case "setOutcomeValue", "setResponseValue", "setTemplateValue" ->
                session.set(Constructs.id(rule), expressions.only(rule));
            case "lookupOutcomeValue" -> lookUp(rule);
            case "setCorrectResponse" -> session.setCorrect(Constructs.id(rule), expressions.only(rule));
            case "setDefaultValue" -> setDefault(rule);
            case "responseCondition", "outcomeCondition", "templateCondition" -> condition(rule);
            case "responseProcessingFragment", "outcomeProcessingFragment" -> all(rule.tags());
            case "templateConstraint" -> constrain(rule);
            case "exitResponse", "exitTest", "exitTemplate" -> throw new Exit();
            default -> throw new Unsupported(rule.name());
        }
    }

    private void lookUp(Tag rule) {
        String id = Constructs.id(rule);
        session.set(id, Mappings.lookup(session.declaration(id), expressions.only(rule)));
    }

    /** Without an expression (which the standard wants): back to the default. */
    private void setDefault(Tag rule) {
        String id = Constructs.id(rule);
        if (rule.tags().isEmpty()) {
            session.reset(id);
        } else {
            session.setInitial(id, expressions.only(rule));
        }
    }

    private void constrain(Tag rule) {
        if (!Logic.holds(expressions.only(rule))) {
            throw new Again();
        }
    }

    private void condition(Tag rule) {
        if (rule.tags().stream()
                .limit(Math.max(0, rule.tags().size() - 1))
                .anyMatch(tag -> tag.name().endsWith("Else"))) {
            throw new Unsupported("a branch after the else of " + rule.name());
        }
        for (Tag branch : rule.tags()) {
            boolean last = branch.name().endsWith("Else");
            if (!last && !branch.name().endsWith("If")) {
                throw new Unsupported(branch.name() + " in " + rule.name());
            }
            List<Tag> tags = branch.tags();
            if (!last && tags.isEmpty()) {
                throw new Unsupported(branch.name() + " without a condition");
            }
            if (last || Logic.holds(expressions.evaluate(tags.getFirst()))) {
                all(last ? tags : tags.subList(1, tags.size()));
                return;
            }
        }
    }
}
