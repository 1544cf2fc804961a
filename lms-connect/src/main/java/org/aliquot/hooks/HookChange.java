package org.aliquot.hooks;

import org.aliquot.outgoing.NoAnswer;

/** What came of making or changing a hook. */
public sealed interface HookChange {

    record Changed(HookView hook) implements HookChange {}

    /** Nobody can read the secret again. */
    record WithSecret(HookView hook, String secret) implements HookChange {

        @Override
        public String toString() {
            return "WithSecret[" + hook.id() + "]";
        }
    }

    /** Such an address is not called. */
    record BadTarget(NoAnswer why) implements HookChange {}

    /** It sends whoever calls it on into a private network. */
    record LeadsInside() implements HookChange {}

    /** There are {@value Hooks#MOST} already. */
    record TooMany() implements HookChange {}

    record Unknown() implements HookChange {}

    /** Somebody changed it meanwhile. */
    record Stale(HookView hook) implements HookChange {}
}
