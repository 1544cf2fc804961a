package org.aliquot.web.editor;

import java.util.Optional;
import org.aliquot.authoring.ItemDesk;
import org.springframework.stereotype.Component;

/** Finds a question of the bank by its slug, whatever its status. */
@Component
public class Questions {

    private final ItemDesk desk;

    Questions(ItemDesk desk) {
        this.desk = desk;
    }

    public Optional<Question> find(String slug) {
        return desk.find(slug).flatMap(row -> desk.draft(row.id()).map(draft -> new Question(row, draft)));
    }
}
