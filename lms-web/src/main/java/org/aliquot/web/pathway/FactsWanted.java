package org.aliquot.web.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.FactStanding;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted, and in which order.
 *
 * @param kind empty for all
 * @param show {@code all}, or those that somebody should look at
 * @param sort {@code age}, {@code due} or {@code about}
 */
record FactsWanted(String kind, String show, String sort) {

    FactsWanted(@Nullable String kind, @Nullable String show, @Nullable String sort) {
        this.kind = Word.find(FactKind.class, kind).map(FactKind::word).orElse("");
        this.show = "all".equals(Search.typed(show)) ? "all" : "";
        String order = Search.typed(sort);
        this.sort = Set.of("due", "about").contains(order) ? order : "";
    }

    boolean fits(FactStanding fact, LocalDate today) {
        return (kind.isEmpty() || fact.named().kind().word().equals(kind))
                && (!show.isEmpty() || isToCheck(fact.named(), today));
    }

    /** Overdue, or older than a year. */
    private static boolean isToCheck(PathwayFact fact, LocalDate today) {
        return fact.isDue(today) || fact.fact().checkedOn().isBefore(today.minusYears(1));
    }

    Comparator<FactStanding> order() {
        return switch (sort) {
            case "due" -> Comparator.comparing(fact -> fact.named().dueOn());
            case "about" -> Comparator.comparing(fact -> fact.named().fact().about());
            default -> Comparator.comparing(fact -> fact.named().fact().checkedOn());
        };
    }

    String file() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("show", show);
        parameters.put("sort", sort);
        return Address.with(AdminUrls.FACTS_FILE, parameters);
    }
}
