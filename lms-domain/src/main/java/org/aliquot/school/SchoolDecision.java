package org.aliquot.school;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is decided about the installation at a time; what was not decided stays as it was started. */
public sealed interface SchoolDecision {

    /** For the audit log. */
    Map<String, String> facts();

    /** @param signUp whether people may make their own account */
    record Naming(String name, boolean signUp) implements SchoolDecision {

        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "signUp", String.valueOf(signUp));
        }
    }

    /** @param accent null for the color of the product */
    record Coloring(@Nullable Accent accent) implements SchoolDecision {

        public Coloring {
            if (accent != null && !accent.isReadable()) {
                throw new IllegalArgumentException("Words in " + accent.hex() + " could not be read");
            }
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("accent", accent == null ? "none" : accent.hex());
        }
    }

    /** @param drawn null for none */
    record Marking(@Nullable LogoFile drawn) implements SchoolDecision {

        @Override
        public Map<String, String> facts() {
            return Map.of("logo", drawn == null ? "none" : drawn.logo().sha256());
        }
    }

    /**
     * How learners reach the school. What was written may name somebody, and the audit log is for good.
     *
     * @param contact in a line; null for nothing
     */
    record Reaching(@Nullable String contact) implements SchoolDecision {

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact == null ? "none" : "set");
        }
    }

    /** In whose calendar the school lives. */
    record Placing(ZoneId zone) implements SchoolDecision {

        @Override
        public Map<String, String> facts() {
            return Map.of("timeZone", zone.getId());
        }
    }
}
