package org.aliquot.api;

import java.util.List;
import org.aliquot.notes.NoteView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Notes as the API writes them. */
@Mapper(config = ApiMapping.class)
interface NoteMapper {

    @Mapping(target = "kind", expression = "java(kind(note))")
    @Mapping(target = "lesson", expression = "java(lesson(note))")
    @Mapping(target = "question", expression = "java(question(note))")
    NoteJson note(NoteView note);

    List<NoteJson> notes(List<NoteView> notes);

    default String kind(NoteView note) {
        if (note.isBookmark()) {
            return "bookmark";
        }
        return note.body().isEmpty() ? "highlight" : "note";
    }

    default NoteJson.@Nullable Passage lesson(NoteView note) {
        return note.place() instanceof NoteView.Place.InLesson place
                ? new NoteJson.Passage(
                        note.subject().course(),
                        place.lesson(),
                        place.title(),
                        place.anchor(),
                        place.quote(),
                        place.lost())
                : null;
    }

    default NoteJson.@Nullable Question question(NoteView note) {
        return note.place() instanceof NoteView.Place.OnQuestion place
                ? new NoteJson.Question(place.attempt(), place.position(), place.stem())
                : null;
    }
}
