package org.aliquot.authoring;

import java.util.Map;
import org.aliquot.authoring.internal.ContentTree;
import org.aliquot.draft.TextFields;
import org.aliquot.question.ItemContent;

/** The fields of a question as {@link TextFields}; {@value ContentTree#KEY} names the right options. */
public final class ItemFields {

    private ItemFields() {}

    public static Map<String, String> of(ItemContent content) {
        return TextFields.of(ContentTree.TREE.of(content));
    }
}
