package org.aliquot.engine;

import java.util.Set;

/** How the answers to one question turn into credit; holds the key, so it never leaves the server. */
public sealed interface ScoringRule {

    /** Whether a response is of the kind this rule can score; ask before storing what came over the network. */
    boolean accepts(Response response);

    /**
     * Credit for a response.
     *
     * @throws IllegalArgumentException when the response is of another kind than the rule
     */
    Credit score(Response response);

    /** Single best answer: the key earns the point, anything else nothing. */
    record SingleBest(String key) implements ScoringRule {
        public SingleBest {
            if (key.isBlank()) {
                throw new IllegalArgumentException("a single best answer needs a key");
            }
        }

        @Override
        public boolean accepts(Response response) {
            return response instanceof Response.Choice;
        }

        @Override
        public Credit score(Response response) {
            return switch (response) {
                case Response.Choice(String option) -> option.equals(key) ? Credit.FULL : Credit.NONE;
                case Response.Choices _ -> throw new IllegalArgumentException("one option was asked for, not several");
            };
        }
    }

    /**
     * Multiple response: +1 for each key chosen, -1 for each other option, never below 0, as a share of the keys.
     *
     * <p>Rounded down to hundredths, so only the exact set of keys earns the full point.
     */
    record MultipleResponse(Set<String> key) implements ScoringRule {
        public MultipleResponse {
            key = Set.copyOf(key);
            if (key.isEmpty()) {
                throw new IllegalArgumentException("multiple response needs at least one key");
            }
        }

        @Override
        public boolean accepts(Response response) {
            return response instanceof Response.Choices;
        }

        @Override
        public Credit score(Response response) {
            return switch (response) {
                case Response.Choices(var options) -> credit(options);
                case Response.Choice _ -> throw new IllegalArgumentException("a set of options was asked for, not one");
            };
        }

        private Credit credit(Set<String> options) {
            int right = (int) options.stream().filter(key::contains).count();
            int wrong = options.size() - right;
            return new Credit(Math.max(0, right - wrong) * 100 / key.size());
        }
    }
}
