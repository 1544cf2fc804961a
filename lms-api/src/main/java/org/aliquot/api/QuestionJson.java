package org.aliquot.api;

import org.aliquot.bank.ItemForLearner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A question in the shape in which the exam room gets it, for pages that show one by the room's own elements. */
@Component
public class QuestionJson {

    private final JsonMapper json;
    private final AttemptMapper shapes;

    QuestionJson(JsonMapper json, AttemptMapper shapes) {
        this.shapes = shapes;
        this.json = json;
    }

    /** As the first question of an attempt, without an answer. */
    public String of(ItemForLearner item) {
        return json.writeValueAsString(shapes.item(1, item, null));
    }
}
