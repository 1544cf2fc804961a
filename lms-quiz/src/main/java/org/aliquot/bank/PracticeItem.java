package org.aliquot.bank;

import java.util.List;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * What practice is drawn from: a published exam question of any kind, in its current version.
 *
 * @param caseId the case that it is a part of; null where it stands alone
 */
public record PracticeItem(
        ItemId item,
        String slug,
        String topic,
        ItemType type,
        List<String> enemies,
        @Nullable String caseId) {

    public PracticeItem {
        enemies = List.copyOf(enemies);
    }

    public boolean isAlone() {
        return caseId == null;
    }

    /** Whatever is drawn together with it: the parts of a case share this. */
    public String unit() {
        return caseId == null ? slug : "case " + caseId;
    }
}
