package org.aliquot.authoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may retire a question: its authors; one that nobody here made every instructor, until learners have answered it. */
@Service
@Transactional(readOnly = true)
public class ItemRetirement {

    private final Authors authors;
    private final ItemTable items;

    ItemRetirement(Authors authors, ItemTable items) {
        this.authors = authors;
        this.items = items;
    }

    /** Those of the questions that others have to retire. */
    public Set<String> closedTo(Caller caller, Collection<String> slugs) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return Set.of();
        }
        Set<String> closed = new HashSet<>(items.answered(slugs));
        closed.removeAll(authors.withAuthors(Work.Kind.ITEM, slugs));
        closed.addAll(authors.closedTo(caller, Work.Kind.ITEM, slugs));
        return closed;
    }
}
