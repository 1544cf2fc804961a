package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of webhooks. */
public final class HookUrls {

    public static final String HOOKS = AdminUrls.ADMIN + "/hooks";
    public static final String NEW = HOOKS + "/new";
    public static final String HOOK = HOOKS + "/{id}";
    public static final String SETTINGS = HOOK + "/settings";
    public static final String PAUSE = HOOK + "/pause";
    public static final String RESUMPTION = HOOK + "/resumption";
    public static final String SECRET = HOOK + "/secret";
    public static final String TEST = HOOK + "/test";
    public static final String REMOVAL = HOOK + "/removal";
    /** All messages that were given up, once more. */
    public static final String REPEATS = HOOK + "/repeats";
    /** One message, once more. */
    public static final String REPEAT = HOOK + "/messages/{message}/repeat";

    private HookUrls() {}

    public static String hook(UUID id) {
        return Address.of(HOOK, id);
    }

    /** @param before only messages before this place, or null for the newest */
    public static String hook(UUID id, @Nullable Long before) {
        return before == null ? hook(id) : Address.with(hook(id), Map.of("before", before));
    }

    public static String settings(UUID id) {
        return Address.of(SETTINGS, id);
    }

    public static String repeat(UUID id, UUID message) {
        return Address.of(REPEAT, id, message);
    }
}
