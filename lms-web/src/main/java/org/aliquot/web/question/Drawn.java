package org.aliquot.web.question;

import java.util.List;
import java.util.Set;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.PanelView.Antigram;
import org.aliquot.bank.TaskView;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What the laboratory shows, drawn for one reader; empty for most kinds.
 *
 * @param drawings one below the other, such as the fields of a film
 */
public record Drawn(@Nullable PanelSheet panel, List<ExhibitView> drawings) {

    public static final Drawn NOTHING = new Drawn(null, List.of());

    public Drawn {
        drawings = List.copyOf(drawings);
    }

    /** @param outlined what was to be marked or counted, once that may be seen */
    public static Drawn of(TaskView task, List<OutlinedObject> outlined, @Nullable Response response) {
        Set<String> crossed = response instanceof Response.Antibodies work ? work.crossedOut() : Set.<String>of();
        return new Drawn(
                task.panel() instanceof Antigram panel ? new PanelSheet(panel, crossed) : null,
                MarkedField.all(task, outlined, response));
    }
}
