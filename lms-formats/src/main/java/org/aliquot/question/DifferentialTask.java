package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.lab.CellClass;
import org.aliquot.lab.CellField;
import org.aliquot.lab.CellFieldSpec;
import org.aliquot.lab.FieldOfView;
import org.aliquot.microscope.SearchField;
import org.aliquot.response.CellCounts;
import org.aliquot.response.CellCounts.Limits;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A differential count on a film that is drawn for each attempt. A class is counted right within a tenth of the cells that are
 * there, and within one cell at least: everybody counts the very same cells, so only telling them apart is asked for.
 *
 * @param percents share of each class of leukocyte, together 100
 * @param nucleatedRedCells on the film, per 100 leukocytes
 * @param cells leukocytes to be counted: 50, 100 or 200
 * @param seed of the film; null while it is not given to anybody
 */
@JsonTypeName("differential")
public record DifferentialTask(
        Map<String, Integer> percents,
        int nucleatedRedCells,
        int cells,
        @Nullable Long seed) implements LaboratoryTask {

    private static final int TENTH = 10;
    private static final int MOST_FIELDS = 20;

    public DifferentialTask {
        percents = Map.copyOf(percents);
    }

    @Override
    public ItemType type() {
        return ItemType.DIFFERENTIAL;
    }

    @Override
    public Task given(long drawn) {
        return new DifferentialTask(percents, nucleatedRedCells, cells, drawn);
    }

    /**
     * What is asked for, to be drawn.
     *
     * @throws IllegalArgumentException with the reason, when no film can show it
     */
    CellFieldSpec spec() {
        return new CellFieldSpec(shares(), nucleatedRedCells, cells);
    }

    /** The same for the shares alone, whatever else is asked for. */
    CellFieldSpec sharesOnly() {
        return new CellFieldSpec(shares(), 0, 100);
    }

    private Map<CellClass, Integer> shares() {
        Map<CellClass, Integer> shares = new EnumMap<>(CellClass.class);
        percents.forEach((id, percent) -> shares.put(
                Stream.of(CellClass.values())
                        .filter(cell -> cell.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no cells are called '" + id + "'")),
                percent));
        return shares;
    }

    /** The film of the seed. */
    public CellField film() {
        return spec().draw(drawn());
    }

    /**
     * Its fields of view as they are seen.
     *
     * @return as many as {@link #film} has, in their order
     */
    public List<SearchField> fields() {
        List<FieldOfView> views = film().views();
        return IntStream.range(0, views.size())
                .mapToObj(i -> seen(views.get(i), i))
                .toList();
    }

    /** One of them, from 0. */
    public SearchField field(int number) {
        return seen(film().views().get(number), number);
    }

    private SearchField seen(FieldOfView view, int number) {
        Map<String, Integer> numbers = new TreeMap<>();
        view.cells().forEach(cell -> numbers.merge(kind(cell), 1, Integer::sum));
        return SearchField.film(numbers, drawn() * MOST_FIELDS + number);
    }

    /** What cells of the class are called in the atlas. */
    private static String kind(CellClass cell) {
        return switch (cell) {
            case NEUTROPHIL -> "segmented-neutrophil";
            case BAND -> "band-neutrophil";
            case METAMYELOCYTE, MYELOCYTE, REACTIVE_LYMPHOCYTE, MONOCYTE, EOSINOPHIL, BASOPHIL, NUCLEATED_RED_CELL ->
                cell.id();
            case LYMPHOCYTE -> "small-lymphocyte";
            case BLAST -> "myeloblast";
        };
    }

    /** The class that such a cell is counted as. */
    public static CellClass counted(String kind) {
        return Stream.of(CellClass.values())
                .filter(cell -> kind(cell).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of each class on it; classes without any are left out. */
    public Map<CellClass, Integer> counts() {
        return spec().counts(drawn());
    }

    private long drawn() {
        return seed == null ? 0 : seed;
    }

    @Override
    public ScoringRule rule() {
        Map<String, Limits> limits = new LinkedHashMap<>();
        counts().forEach((cell, there) -> {
            int off = Math.max(1, there / TENTH);
            limits.put(cell.id(), new Limits(Math.max(0, there - off), there + off));
        });
        return new CellCounts(limits);
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.COUNTS);
    }

    @Override
    public Response modelAnswer() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts().forEach((cell, there) -> counts.put(cell.id(), there));
        return new Response.Counts(counts);
    }

    @Override
    public List<String> named() {
        return Arrays.stream(CellClass.values()).map(CellClass::id).toList();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        LabRules.check(this, problems);
    }
}
