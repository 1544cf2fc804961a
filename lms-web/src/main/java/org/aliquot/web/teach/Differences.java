package org.aliquot.web.teach;

import java.util.ArrayList;
import java.util.List;

/** Says in which fields two forms of one question differ. */
final class Differences {

    private final List<DraftConflict.Difference> found = new ArrayList<>();

    private Differences() {}

    /** In reading order, with what {@code stored} says there. */
    static List<DraftConflict.Difference> of(ItemForm stored, ItemForm typed) {
        Differences differences = new Differences();
        differences.compare("Topic", stored.topic(), typed.topic());
        differences.compare("Level", stored.level(), typed.level());
        differences.compare("Difficulty", stored.difficulty(), typed.difficulty());
        differences.compare("Question", stored.stem(), typed.stem());
        differences.compare("Key", key(stored), key(typed));
        for (int place = 0; place < ItemForm.PLACES; place++) {
            differences.options(
                    place, stored.options().get(place), typed.options().get(place));
        }
        differences.compare("The rule behind it", stored.rationale(), typed.rationale());
        differences.compare("Take-away", stored.takeaway(), typed.takeaway());
        differences.compare("References", stored.references(), typed.references());
        return List.copyOf(differences.found);
    }

    private void options(int place, OptionForm stored, OptionForm typed) {
        String option = "Option " + ItemForm.letter(place);
        compare(option, stored.text(), typed.text());
        compare(option + ", reason", stored.rationale(), typed.rationale());
        compare(option + ", misconception", stored.misconception(), typed.misconception());
    }

    private void compare(String field, String stored, String typed) {
        if (!stored.strip().equals(typed.strip())) {
            found.add(new DraftConflict.Difference(field, stored));
        }
    }

    private static String key(ItemForm form) {
        return form.key().matches("[0-4]") ? ItemForm.letter(Integer.parseInt(form.key())) : "";
    }
}
