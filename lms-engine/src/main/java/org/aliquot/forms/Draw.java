package org.aliquot.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of drawing a form. */
public sealed interface Draw {

    /** The form: ids of its questions in the order in which they are shown. */
    record Drawn(List<String> ids) implements Draw {
        public Drawn {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The bank cannot fill the form.
     *
     * @param area the area that lacks questions; null when each area has its minimum but all together fall short
     * @param needed questions the plan asks for
     * @param available the most questions found that can stand together in one form
     */
    record Short(@Nullable String area, int needed, int available) implements Draw {}
}
