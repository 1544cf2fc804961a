package org.aliquot.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved meanwhile; what was typed stays in the form.
 *
 * @param what what was saved, such as "this class"
 * @param version the one that stands; sent as {@code over}, it keeps what was typed
 * @param url shows what stands instead
 */
public record Meanwhile(String who, String when, String what, int version, String url, List<Difference> differences) {

    public Meanwhile {
        differences = List.copyOf(differences);
    }

    /** Who it was, as far as that is known. */
    public static String name(@Nullable UUID by, Accounts accounts) {
        return by == null ? "Someone" : DraftMerge.name(new AccountId(by), accounts);
    }

    /** One field in which the two differ. */
    public record Difference(String field, String stored) {}

    /** Finds the fields in which a form that was typed differs from the one that stands. */
    public static final class Comparison<F> {

        private final F typed;
        private final F stands;
        private final List<Difference> differences = new ArrayList<>();

        public Comparison(F typed, F stands) {
            this.typed = typed;
            this.stands = stands;
        }

        public Comparison<F> field(String title, Function<F, String> value) {
            if (!value.apply(typed).equals(value.apply(stands))) {
                differences.add(new Difference(title, value.apply(stands)));
            }
            return this;
        }

        public List<Difference> done() {
            return List.copyOf(differences);
        }
    }
}
