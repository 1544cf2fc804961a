package org.aliquot.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.authoring.DraftIntake;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.digest.Sha256;
import org.aliquot.exchange.internal.OriginTable.Kind;
import org.aliquot.exchange.internal.OriginTable.Origin;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/** What a course brought before, so that its questions and pictures are found again while it is read. */
final class CourseMemory {

    private static final String CHANGED_HERE = "it was changed here since it came, and stays as it is here";

    private final Map<String, Origin> questions = new HashMap<>();
    private final Map<String, Origin> pictures = new HashMap<>();
    private final Map<ItemId, Integer> savings = new HashMap<>();
    private String within = "";
    private @Nullable Integer quiz;

    void remember(OriginTable origins, DraftIntake intake, OriginTable.Within course) {
        questions.putAll(origins.of(course, Kind.QUESTION));
        pictures.putAll(origins.of(course, Kind.PICTURE));
        savings.putAll(intake.savings(
                questions.values().stream().map(CourseMemory::item).toList()));
    }

    /** The questions from now on are those of a quiz, or of a bank. */
    void begin(String identifier, @Nullable Integer position) {
        within = identifier;
        quiz = position;
    }

    Earlier question(String name, @Nullable ItemContent content) {
        String identifier = within + "/" + name;
        if (content == null) {
            return new Earlier(identifier, null, quiz, null, false, null);
        }
        String hash = Sha256.hex(ItemContentJson.STORED.write(content));
        Origin origin = questions.get(identifier);
        Integer saved = origin == null ? null : savings.get(item(origin));
        if (origin == null || saved == null) {
            return new Earlier(identifier, hash, quiz, null, false, null);
        }
        UUID item = item(origin).value();
        if (origin.hash().equals(hash)) {
            return new Earlier(identifier, hash, quiz, item, false, null);
        }
        return saved == origin.savings()
                ? new Earlier(identifier, hash, quiz, item, true, null)
                : new Earlier(identifier, hash, quiz, item, false, CHANGED_HERE);
    }

    /** What a picture is called here that came before just so. */
    @Nullable
    String picture(String link, String hash) {
        Origin origin = pictures.get(link);
        return origin == null || !origin.hash().equals(hash) ? null : origin.made();
    }

    private static ItemId item(Origin origin) {
        return new ItemId(UUID.fromString(origin.made()));
    }
}
