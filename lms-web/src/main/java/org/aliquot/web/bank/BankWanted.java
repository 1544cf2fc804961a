package org.aliquot.web.bank;

import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What was asked of the bank, as it travels in addresses; nothing is empty.
 *
 * @param area key of a blueprint and code of one of its areas, with a colon between
 * @param look {@code 1} for those that ask for a look alone
 * @param after where the page before ended
 */
record BankWanted(
        String q,
        String area,
        String topic,
        String level,
        String type,
        String status,
        String author,
        String difficulty,
        String used,
        String look,
        String purpose,
        String sort,
        String after) {

    /** Fields that a browser left out are empty. */
    BankWanted(
            @Nullable String q,
            @Nullable String area,
            @Nullable String topic,
            @Nullable String level,
            @Nullable String type,
            @Nullable String status,
            @Nullable String author,
            @Nullable String difficulty,
            @Nullable String used,
            @Nullable String look,
            @Nullable @BindParam("for") String purpose,
            @Nullable String sort,
            @Nullable String after) {
        this.q = Search.typed(q);
        this.area = Search.typed(area);
        this.topic = Search.typed(topic);
        this.level = Search.typed(level);
        this.type = Search.typed(type);
        this.status = Search.typed(status);
        this.author = Search.typed(author);
        this.difficulty = Search.typed(difficulty);
        this.used = Search.typed(used);
        this.look = Search.typed(look);
        this.purpose = Search.typed(purpose);
        this.sort = Search.typed(sort);
        this.after = Search.typed(after);
    }

    /** What is filtered and sorted by, without the page; only what was asked. */
    Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>(Map.of(
                "q",
                q,
                "area",
                area,
                "topic",
                topic,
                "level",
                level,
                "type",
                type,
                "status",
                status,
                "author",
                author,
                "difficulty",
                difficulty,
                "used",
                used,
                "look",
                look));
        all.put("for", purpose);
        all.put("sort", sort);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Whether more is asked than words and the fields that always show. */
    boolean asksMore() {
        return !(type + author + difficulty + used + topic + purpose).isEmpty();
    }

    String url() {
        return Address.with(BankUrls.BANK, parameters());
    }

    /** The same list with another value of one parameter. */
    String with(String name, String value) {
        Map<String, String> changed = parameters();
        changed.put(name, value);
        return Address.with(BankUrls.BANK, changed);
    }
}
