package org.aliquot.packfile.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.ItemType;

/** Each knowledge check is of a kind that the page of a lesson can ask: it has fields for these, and for nothing else. */
final class CheckKinds implements ContentCheck {

    private static final Set<ItemType> ASKED = EnumSet.of(
            ItemType.SINGLE,
            ItemType.MULTIPLE,
            ItemType.TRUE_FALSE,
            ItemType.NUMERIC,
            ItemType.ORDERING,
            ItemType.MATCHING);

    @Override
    public List<Problem> problems(SoundPack pack) {
        return pack.pack().checks().stream()
                .filter(check -> !ASKED.contains(check.content().type()))
                .map(check -> {
                    String kind = check.content().type().word();
                    return pack.where()
                            .question(
                                    check.id(),
                                    "type: " + kind,
                                    "%s is of the kind %s; a lesson asks single, multiple, true-false, numeric, ordering and matching only"
                                            .formatted(check.id(), kind));
                })
                .toList();
    }
}
