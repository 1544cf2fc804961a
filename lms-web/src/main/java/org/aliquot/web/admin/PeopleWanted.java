package org.aliquot.web.admin;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.directory.AccountState;
import org.aliquot.directory.PeopleFilter;
import org.aliquot.directory.PeopleNeed;
import org.aliquot.directory.PeopleOrder;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which people were asked for, as it travels in addresses: nothing is empty, and what makes no sense asks for nothing. */
record PeopleWanted(String q, String role, String cohort, String account, String need, String sort, String after) {

    /** Fields that a browser left out are empty. */
    PeopleWanted(
            @Nullable String q,
            @Nullable String role,
            @Nullable @BindParam("class") String cohort,
            @Nullable String account,
            @Nullable String need,
            @Nullable String sort,
            @Nullable String after) {
        this.q = Search.typed(q);
        this.role = Search.typed(role);
        this.cohort = Search.typed(cohort);
        this.account = Search.typed(account);
        this.need = Search.typed(need);
        this.sort = Search.typed(sort);
        this.after = Search.typed(after);
    }

    PeopleFilter filter() {
        return new PeopleFilter(
                Search.orNull(q),
                Word.find(Role.class, role).orElse(null),
                id(cohort),
                Word.find(AccountState.class, account).orElse(null),
                Word.find(PeopleNeed.class, need).orElse(null));
    }

    PeopleOrder order() {
        return Word.find(PeopleOrder.class, sort).orElse(PeopleOrder.NAME);
    }

    @Nullable
    AccountId last() {
        UUID last = id(after);
        return last == null ? null : new AccountId(last);
    }

    /** What is filtered and sorted by, without the page; only what was asked. */
    Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>(
                Map.of("q", q, "role", role, "class", cohort, "account", account, "need", need, "sort", sort));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Whether somebody may be left out. */
    boolean narrows() {
        return !filter().equals(PeopleFilter.EVERYBODY);
    }

    /** The same list with another value of one parameter. */
    String with(String name, String value) {
        Map<String, String> changed = parameters();
        changed.put(name, value);
        return Address.with(AdminUrls.PEOPLE, changed);
    }

    String file(String format) {
        Map<String, String> all = parameters();
        all.put("format", format);
        return Address.with(AdminUrls.PEOPLE_FILE, all);
    }

    static @Nullable UUID id(String typed) {
        return typed.toLowerCase(Locale.ROOT).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }
}
