package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.internal.DraftLoading;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How files bring drafts; each call is a part of the importer's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DraftIntake {

    private final DraftLoading loading;

    DraftIntake(DraftLoading loading) {
        this.loading = loading;
    }

    /**
     * Makes drafts of new questions.
     *
     * @param batch what the audit log says they came with
     * @return the questions, in this order
     */
    public List<ItemId> put(List<ItemContent> contents, Purpose purpose, UUID batch, UUID author) {
        return loading.put(contents, purpose, batch, author);
    }

    /**
     * Takes drafts away again that nobody has worked on since: not saved, published, commented or sent to review.
     *
     * @return those taken away
     */
    public Set<ItemId> takeBack(Collection<ItemId> items, UUID batch, UUID by) {
        return loading.takeBack(items, batch, by);
    }
}
