package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.lab.AntibodyPanelSpec;
import org.aliquot.lab.Antigen;
import org.aliquot.lab.RuleOut;
import org.aliquot.lab.TestedPanel;
import org.aliquot.response.IdentifiedAntibodies;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * An antibody to be identified on a panel that is drawn for each attempt.
 *
 * @param antibodies one or two, by antigen, such as {@code Fya}
 * @param cells rows of the panel
 * @param strength grade of a reaction with a double dose
 * @param dosage whether a single dose reacts more weakly
 * @param ficin whether ficin-treated cells are shown
 * @param work whether crossing out counts, half of the point
 * @param seed of the panel; null while it is not given to anybody
 */
@JsonTypeName("antibody-panel")
public record AntibodyPanelTask(
        List<String> antibodies,
        int cells,
        int strength,
        boolean dosage,
        boolean ficin,
        boolean work,
        @Nullable Long seed)
        implements LaboratoryTask {

    public AntibodyPanelTask {
        antibodies = List.copyOf(antibodies);
    }

    @Override
    public ItemType type() {
        return ItemType.ANTIBODY_PANEL;
    }

    @Override
    public Task given(long drawn) {
        return new AntibodyPanelTask(antibodies, cells, strength, dosage, ficin, work, drawn);
    }

    /**
     * What is asked for, to be drawn.
     *
     * @throws IllegalArgumentException with the reason, when no panel can show it
     */
    AntibodyPanelSpec spec() {
        Set<Antigen> antigens = antibodies.stream()
                .map(name -> Antigen.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("no panel shows an antigen '" + name + "'")))
                .collect(Collectors.toSet());
        return new AntibodyPanelSpec(antigens, cells, strength, dosage, ficin);
    }

    /** The antigens that panels show, by the title of their blood group system. */
    public static Map<String, List<String>> antigens() {
        return Arrays.stream(Antigen.values())
                .collect(Collectors.groupingBy(
                        antigen -> antigen.system().title(),
                        LinkedHashMap::new,
                        Collectors.mapping(Antigen::plainName, Collectors.toList())));
    }

    /** The panel of the seed. */
    public TestedPanel panel() {
        return spec().draw(seed == null ? 0 : seed);
    }

    @Override
    public ScoringRule rule() {
        return new IdentifiedAntibodies(Set.copyOf(antibodies), work ? ruledOut() : Set.of());
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.ANTIBODIES);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Antibodies(new TreeSet<>(ruledOut()), new TreeSet<>(antibodies));
    }

    private Set<String> ruledOut() {
        return panel().ruledOut().stream()
                .map(RuleOut::antigen)
                .map(Antigen::plainName)
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> named() {
        return Arrays.stream(Antigen.values()).map(Antigen::plainName).toList();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        LabRules.check(this, problems);
    }
}
