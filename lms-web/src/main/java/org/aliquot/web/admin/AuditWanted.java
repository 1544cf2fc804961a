package org.aliquot.web.admin;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the audit log, as it travels in addresses; nothing is empty.
 *
 * @param person an id, or what was typed of a name or an address
 * @param as {@code did} for what the person did alone
 * @param from the first day
 * @param to the last day
 */
record AuditWanted(
        String action,
        String person,
        String as,
        String from,
        String to,
        String q,
        @Nullable UUID before) {

    /** Fields that a browser left out are empty. */
    AuditWanted(
            @Nullable String action,
            @Nullable String person,
            @Nullable String as,
            @Nullable String from,
            @Nullable String to,
            @Nullable String q,
            @Nullable UUID before) {
        this.action = Search.typed(action);
        this.person = Search.typed(person);
        this.as = Search.typed(as);
        this.from = Search.typed(from);
        this.to = Search.typed(to);
        this.q = Search.typed(q);
        this.before = before;
    }

    /** What is asked, without the page. */
    Map<String, Object> parameters() {
        Map<String, Object> all =
                new TreeMap<>(Map.of("action", action, "person", person, "as", as, "from", from, "to", to, "q", q));
        all.values().removeIf(""::equals);
        return all;
    }

    String url() {
        return Address.with(AdminUrls.AUDIT, parameters());
    }

    String older(UUID last) {
        Map<String, Object> all = parameters();
        all.put("before", last);
        return Address.with(AdminUrls.AUDIT, all);
    }

    /** The same, about this one of several whom a name may mean. */
    String about(UUID one) {
        Map<String, Object> all = parameters();
        all.put("person", one);
        return Address.with(AdminUrls.AUDIT, all);
    }

    String file() {
        return Address.with(AdminUrls.AUDIT_FILE, parameters());
    }
}
