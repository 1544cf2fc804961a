package org.aliquot.packfile.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.ItemType;

/** Each knowledge check is of a kind that the page of a lesson can ask: it has fields for these, and for nothing else. */
final class CheckKinds implements ContentCheck {

    private static final String ASKED = Arrays.stream(ItemType.values())
            .filter(ItemType::isAskedInLessons)
            .map(ItemType::word)
            .collect(Collectors.joining(", "));

    @Override
    public List<Problem> problems(SoundPack pack) {
        return pack.pack().checks().stream()
                .filter(check -> !check.content().type().isAskedInLessons())
                .map(check -> {
                    String kind = check.content().type().word();
                    return pack.where()
                            .question(
                                    check.id(),
                                    "type: " + kind,
                                    "%s is of the kind %s; a lesson asks these kinds only: %s"
                                            .formatted(check.id(), kind, ASKED));
                })
                .toList();
    }
}
