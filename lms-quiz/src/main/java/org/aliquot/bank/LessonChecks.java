package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aliquot.bank.internal.PublishedChecks;
import org.aliquot.catalog.KnownChecks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knowledge checks for those who put them into lessons; exam questions are none, since a check tells its key. */
@Service
@Transactional(readOnly = true)
public class LessonChecks implements KnownChecks {

    private final PublishedChecks table;

    LessonChecks(PublishedChecks table) {
        this.table = table;
    }

    @Override
    public Set<String> published(Collection<String> slugs) {
        return table.published(slugs);
    }

    /** Published checks by slug, whose stem or slug holds {@code words}; all of them for none. */
    public List<CheckLine> find(String words, int most) {
        return table.find(words, most);
    }
}
