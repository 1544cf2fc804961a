package org.aliquot.web.message;

import java.util.List;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A message that is being written.
 *
 * @param id so that what is sent again goes out once
 * @param exam key of the one that it is about; empty for any that they sit, and where it is about none
 * @param choice those of the class, to be chosen from; null where nobody chooses
 * @param reaches whom it reaches, in words
 * @param people how many that are
 * @param hint what has to be known about when they read it; empty where there is nothing
 * @param trouble why it was not sent; null where nothing is in the way
 */
public record WritePage(
        String id,
        String to,
        String about,
        String exam,
        @Nullable Choice choice,
        String reaches,
        int people,
        String hint,
        String subject,
        String words,
        FieldErrors errors,
        @Nullable String trouble) {

    public boolean nobody() {
        return people == 0;
    }

    public boolean several() {
        return people > 1;
    }

    /**
     * @param people to be ticked; none where all of the class get it
     * @param chooseUrl where they can be ticked
     */
    public record Choice(List<Person> people, String chooseUrl) {

        public Choice {
            people = List.copyOf(people);
        }
    }

    public record Person(String id, String name, boolean ticked) {}
}
