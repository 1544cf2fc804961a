package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.aliquot.delivery.RoomMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shapes of attempts in the API. A question has no field for a key; feedback and review are shapes of their own. */
final class AttemptJson {

    /** {@code messages} are those of staff that are to be read in its room, the oldest first; absent where nothing is said of them. */
    record Attempt(
            String id,
            String exam,
            String title,
            String mode,
            String delivery,
            String status,
            int lease,
            int version,
            Instant startedAt,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Instant deadline,

            Instant serverTime,
            int graceSeconds,
            int length,
            List<Position> positions,
            @Nullable Item current,
            int breakSecondsLeft,
            @Nullable Instant breakUntil,
            @Nullable Boolean leaseLost,
            @Nullable List<Message> messages) {}

    record Message(String id, String from, String subject, String words, Instant sentAt) {

        static List<Message> of(List<RoomMessage> messages) {
            return messages.stream()
                    .map(one -> new Message(one.id().toString(), one.from(), one.subject(), one.words(), one.sentAt()))
                    .toList();
        }
    }

    /**
     * How one question of an attempt stands.
     *
     * @param closed its answer is locked: in tutor mode after feedback, in an adaptive exam until the review at its end
     * @param lease of the answer that stands, absent when nothing was saved yet
     * @param revision of the answer that stands, absent when nothing was saved yet
     */
    record Position(
            int position,
            boolean answered,
            boolean flagged,
            boolean closed,
            @Nullable Integer lease,
            @Nullable Integer revision,
            @Nullable Instant savedAt) {}

    record Drawing(String title, String description, String svg) {}

    record Item(
            int position,
            String type,
            String stemHtml,
            List<Drawing> exhibits,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ShownJson.Option> options,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ShownJson.Option> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ShownJson.Option> targets,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> units,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ShownJson.Gap> gaps,
            @Nullable Integer choose,
            @Nullable Integer points,
            @Nullable Integer words,
            ShownJson.@Nullable Panel panel,
            @Nullable JsonNode response) {}

    record ItemList(List<Item> items, @Nullable String next) {}

    record Saved(
            int position,
            int lease,
            int revision,
            Instant savedAt,
            @Nullable Boolean superseded,
            @Nullable Stands stands,
            @Nullable Boolean leaseLost,
            @Nullable Boolean late,
            @Nullable Boolean counted,
            @Nullable Item next,
            @Nullable String status,
            @Nullable Feedback feedback,
            @Nullable Boolean feedbackLost,
            @Nullable Instant deadline,
            Instant serverTime) {}

    record Stands(int lease, int revision, @Nullable JsonNode response, boolean flagged) {}

    /**
     * What is right and why; {@code creditHundredths} says how much of the point was earned, not there for lesson checks. {@code
     * outlined} is there for {@code field-marks} and {@code field-count}: what was to be marked or counted, each with the corners of its outline.
     */
    record Feedback(
            boolean correct,
            @Nullable Integer creditHundredths,
            List<String> key,
            String rationaleHtml,
            @Nullable String takeawayHtml,
            List<OptionFeedback> options,
            List<ShownJson.Part> parts,
            List<String> references,
            @Nullable List<ShownJson.Outlined> outlined) {}

    record OptionFeedback(String id, boolean correct, String rationaleHtml) {}

    record Review(String attempt, String exam, String title, List<ReviewedItem> items) {}

    record ReviewedItem(
            int position,
            @Nullable String area,
            String type,
            String stemHtml,
            List<Drawing> exhibits,
            List<ShownJson.Option> options,
            @Nullable JsonNode response,
            int creditHundredths,
            boolean flagged,
            @Nullable Long elapsedMs,
            Feedback feedback,
            ShownJson.@Nullable Correction correction,
            ShownJson.@Nullable Marked marked) {}

    private AttemptJson() {}
}
