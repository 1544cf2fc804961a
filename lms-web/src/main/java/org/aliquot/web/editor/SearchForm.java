package org.aliquot.web.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.Search;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.TypedFields;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is to be marked in a field, as it was typed.
 *
 * @param find ids of the atlas, with commas between them; likewise {@code among}
 */
public record SearchForm(String find, String among, String fewest, String most) {

    private static final int USUAL_FEWEST = 3;
    private static final int USUAL_MOST = 5;

    public SearchForm(@Nullable String find, @Nullable String among, @Nullable String fewest, @Nullable String most) {
        this.find = TypedText.of(find);
        this.among = TypedText.of(among);
        this.fewest = TypedText.of(fewest);
        this.most = TypedText.of(most);
    }

    static SearchForm usual() {
        return new SearchForm(null, null, "" + USUAL_FEWEST, "" + USUAL_MOST);
    }

    static SearchForm of(FieldMarksTask task) {
        return new SearchForm(
                String.join(",", task.find()), String.join(",", task.among()), "" + task.fewest(), "" + task.most());
    }

    FieldMarksTask task(boolean partial) {
        return new FieldMarksTask(
                ids(find),
                ids(among),
                TypedFields.number(fewest, USUAL_FEWEST),
                TypedFields.number(most, USUAL_MOST),
                partial,
                null);
    }

    SearchForm with(Map<String, String> typed) {
        return new SearchForm(find, among, typed.getOrDefault("fewest", fewest), typed.getOrDefault("most", most));
    }

    public int mostWanted() {
        return Search.MOST_WANTED;
    }

    public int mostOthers() {
        return Search.MOST_OTHERS;
    }

    /** What the atlas has, to choose what is to be marked from; the places count from 0. */
    public List<ChoiceGroup> wanted(int place) {
        return kinds(ids(find), place);
    }

    /** The same for what lies in the field besides. */
    public List<ChoiceGroup> others(int place) {
        return kinds(ids(among), place);
    }

    static List<ChoiceGroup> kinds(List<String> chosen, int place) {
        String id = place < chosen.size() ? chosen.get(place) : "";
        return Atlas.families().stream()
                .filter(family -> family.entries().getFirst().amongOthers())
                .map(family -> new ChoiceGroup(
                        family.title(),
                        family.entries().stream()
                                .map(kind -> new Choice(
                                        kind.id(), kind.name(), kind.id().equals(id)))
                                .toList()))
                .toList();
    }

    static List<String> ids(String typed) {
        return Stream.of(typed.split("[,\\s]+")).filter(id -> !id.isBlank()).toList();
    }
}
