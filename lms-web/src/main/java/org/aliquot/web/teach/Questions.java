package org.aliquot.web.teach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.bank.ItemDesk;
import org.aliquot.bank.ItemFilter;
import org.aliquot.bank.ItemRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a question of the bank by its slug, whatever its status. */
@Component
class Questions {

    private static final int MANY = 200;

    private final ItemDesk desk;

    Questions(ItemDesk desk) {
        this.desk = desk;
    }

    Optional<Question> find(String slug) {
        return Stream.of(list(slug, null), list(slug, ItemStatus.RETIRED.word()))
                .flatMap(List::stream)
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .flatMap(row -> desk.draft(row.id()).map(draft -> new Question(row, draft)));
    }

    private List<ItemRow> list(String slug, @Nullable String status) {
        return desk.list(new ItemFilter(slug, null, null, status, null, MANY)).items();
    }
}
